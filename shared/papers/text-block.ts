import { z } from 'zod';
import type { Block, Heading, ListItem, Paragraph } from '../official-document/official-document.ts';

/** The kinds of lines a person may write in a paper: what the decree knows of running text, and nothing else. */
export type TextBlock = Heading | Paragraph | ListItem;

const words = z
  .string()
  .max(20_000)
  .transform((text) => text.normalize('NFC'))
  .meta({ title: 'Nội dung' });

const Run = z.union([
  words,
  z.object({ text: words, bold: z.boolean().exactOptional(), italic: z.boolean().exactOptional() }).readonly(),
]);
const runs = z.array(Run).max(2_000).readonly();

const levels = ['part', 'chapter', 'division', 'subdivision', 'article', 'section', 'clause', 'point'] as const;

const TextBlock = z.discriminatedUnion('kind', [
  z
    .object({ kind: z.literal('heading'), level: z.enum(levels), text: words, plain: z.boolean().exactOptional() })
    .readonly(),
  z.object({ kind: z.literal('paragraph'), runs, align: z.literal('centre').exactOptional() }).readonly(),
  z.object({ kind: z.literal('item'), mark: z.enum(['-', '+']), runs }).readonly(),
]);

/** What somebody wrote in one part of a paper. */
export const TextBlocks = z.array(TextBlock).max(2_000).readonly().meta({ title: 'Nội dung của phần' });

const isText = (block: Block): block is TextBlock => block.kind !== 'table' && block.kind !== 'chart';

/** Whether a part is running text alone; tables and charts are drafted from the book, not written by hand. */
export const isAllText = (blocks: readonly Block[]): blocks is readonly TextBlock[] => blocks.every(isText);

/** The words of a line, without its number or dash. */
const wordsOf = (block: TextBlock): string =>
  block.kind === 'heading' ? block.text : block.runs.map((run) => (typeof run === 'string' ? run : run.text)).join('');

/** All words of some blocks, a line each; cells of tables likewise. */
export const linesOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => {
    if (isText(block)) return [wordsOf(block)];
    if (block.kind === 'chart') return [block.title, ...block.bars.flatMap(({ label, figure }) => [label, figure])];
    return block.rows.flatMap((row) =>
      row.kind === 'group' ? [row.text] : row.cells.map((cell) => (typeof cell === 'string' ? cell : cell.text)),
    );
  });

/** A line that says nothing; it is not printed. */
export const isBlank = (block: Block): boolean => isText(block) && wordsOf(block).trim() === '';

/** The lines that say something. */
export const withoutBlanks = (blocks: readonly TextBlock[]): TextBlock[] => blocks.filter((block) => !isBlank(block));
