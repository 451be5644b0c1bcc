import type { PaperParts } from './paper-parts.ts';
import type { SeenPaper, SeenText } from './seen-paper.ts';

/** What a rule finds wrong, at a text or at a place. */
export type Fault = { readonly at: SeenText | string; readonly sentence: string };

/** One rule of the decree, with the article it comes from. */
export type Rule = {
  readonly id: string;
  readonly article: string;
  readonly check: (parts: PaperParts, paper: SeenPaper) => readonly Fault[];
};

export const fault = (at: SeenText | string, sentence: string): Fault => ({ at, sentence });

type Look = {
  readonly what: string;
  readonly sizes: readonly [number, number];
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly centred?: boolean;
  readonly capital?: boolean;
};

const tolerance = 0.25;

/** Whether a text looks as the decree says: size, bold, italic, centred, capital. */
export const lookFaults = (text: SeenText, look: Look): readonly Fault[] => {
  const [least, most] = look.sizes;
  const size = least === most ? `${least}` : `${least}-${most}`;
  const wrong = text.sizes.find((each) => each < least - tolerance || each > most + tolerance);
  const said: string[] = [];
  if (wrong !== undefined) said.push(`cỡ chữ ${wrong}, phải là ${size}`);
  if (look.bold !== undefined && text.isBold !== look.bold) said.push(look.bold ? 'phải in đậm' : 'không in đậm');
  if (look.italic !== undefined && text.isItalic !== look.italic)
    said.push(look.italic ? 'phải in nghiêng' : 'phải là kiểu chữ đứng');
  if (look.centred && text.align !== 'centre') said.push('phải canh giữa');
  if (look.capital && text.text !== text.text.toLocaleUpperCase('vi')) said.push('phải viết in hoa');
  return said.length === 0 ? [] : [fault(text, `${look.what}: ${said.join('; ')}.`)];
};

/** Whether the line below a text is as long as it must be. */
export const ruleFaults = (
  text: SeenText | undefined,
  what: string,
  [least, most]: readonly [number, number],
): readonly Fault[] => {
  if (!text) return [];
  const length = least >= 0.9 ? 'dài bằng dòng chữ' : 'dài từ 1/3 đến 1/2 dòng chữ';
  if (text.rule === null) return [fault(text, `${what}: thiếu đường kẻ nét liền bên dưới, ${length}.`)];
  return text.rule < least || text.rule > most ? [fault(text, `${what}: đường kẻ bên dưới phải ${length}.`)] : [];
};
