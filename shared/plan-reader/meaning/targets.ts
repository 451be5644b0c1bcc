import { type OutlineNode, walk } from '../outline/outline.ts';
import { zoneOf } from '../outline/zones.ts';
import type { DraftTarget } from '../plan-draft.ts';
import { slice, type TracedText, trim } from '../traced-text.ts';
import { readLabel } from './labels.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import { countWords, sentencesOf } from './sentences.ts';
import { type Years, yearsIn } from './years.ts';

export type FoundTarget = Omit<DraftTarget, 'id' | 'quote' | 'span' | 'text'> & { readonly traced: TracedText };

const condition = /trong đó[^.;]*$|có\s*(?:từ\s*)?$/iu;
const output = /tối thiểu|ít nhất|bình quân|\/\s*năm|phấn đấu|đạt|\bmỗi\b|%|trở lên/iu;

/** A theme of the year: nothing but words in quotation marks. */
const isMotto = /^[“"][^“”"]+[”"][.;]?$/u;

const deeds =
  /(?:đạt|ít nhất|tối thiểu|trên|phấn đấu|đảm bảo|bảo đảm|cho|đến|có|từ|lên|xuống|còn|dưới|khoảng|giảm|tăng|thêm)\s*$/iu;

/** What is made or given in a stated number. */
const makes =
  /(?:xây dựng|thành lập|tổ chức|mở|đào tạo|tập huấn|nhân rộng|hỗ trợ|cho|cấp phát|lắp đặt|xây mới|duy trì)(?: (?:mới|thêm|được|cho))*\s*$/iu;

/** "Lắp đặt mới trạm phát sóng: 58 trạm": behind a colon, the number of what the words before it name. */
const countsWhatItNames = (ahead: string, unit: string | null): boolean =>
  unit !== null &&
  /:\s*$/.test(ahead) &&
  ` ${ahead.toLowerCase()}`.includes(` ${unit.split(/[ /]/, 1)[0]?.toLowerCase()} `);

/** In the contents a share is an output only where the sentence says so: "70%" may also be a strength or a price. */
const isOutput = (text: string, { from, to, unit, comparator }: Quantity): boolean => {
  if (unit !== '%' && countsWhatItNames(text.slice(0, from), unit)) return true;
  if (unit !== '%') return comparator !== '=' || (unit ?? '').includes('/') || makes.test(text.slice(0, from));
  const ahead = text.slice(Math.max(0, from - 30), from);
  if (deeds.test(ahead)) return true;
  return /^\s*$|[,;:]\s*$/u.test(ahead) && /^\s*\p{L}/u.test(text.slice(to));
};

const sentenceYears = (text: string): Years | null =>
  yearsIn(text.replace(/so với(?: cuối)?(?: năm)? 20\d\d/giu, '').replace(/(?:số|theo) [^.;]{0,60}20\d\d/giu, ''));

/** "năm 2023: 85%; năm 2024: 90%": the year right before a figure is its own. */
const yearAhead = (ahead: string): Years | null => {
  const year =
    /(?<!(?:đến|cuối|hết|trước|với|từ|vào) )(?<![\p{L}])năm (20\d\d)\s*(?::|là|đạt)?\s*(?:trên|từ|ít nhất|tối thiểu|đạt)?\s*$/iu.exec(
      ahead,
    )?.[1];
  return year === undefined ? null : { start: Number(year), end: Number(year) };
};

/** "đạt 70% năm 2025; 90% năm 2030": the year right behind a figure is its own. */
const yearBehind = (behind: string): Years | null => {
  const found = /^\s*\(?((?:vào |trong |đến |đến hết )?năm 20\d\d)(?!\s?[-–])/iu.exec(behind)?.[1];
  return found === undefined ? null : yearsIn(found);
};

const headingYears = (node: OutlineNode | null): Years | null => {
  if (!node) return null;
  const own =
    node.marker.kind === 'dash' || node.marker.kind === 'plus' ? null : sentenceYears(node.traced.text.slice(0, 120));
  return own ?? headingYears(node.parent);
};

const isHeading = (node: OutlineNode): boolean =>
  node.children.some(({ marker }) => marker.kind !== 'plus') ||
  (countWords(node.traced.text) <= 12 && node.traced.text.endsWith(':'));

/** Where the part of the sentence begins that speaks of this quantity. */
const partStart = (text: string, quantity: Quantity, previous: Quantity | undefined): number => {
  if (!previous) return 0;
  const between = text.slice(previous.to, quantity.from);
  const sign = Math.max(between.lastIndexOf(';'), between.lastIndexOf('. '));
  if (sign >= 0) return previous.to + sign + 1;
  const comma = between.lastIndexOf(', ');
  return comma >= 0 && between.length - comma < 60 ? previous.to + comma + 1 : quantity.from;
};

const quantitative = (
  node: OutlineNode,
  sentence: TracedText,
  period: Years | null,
  isContent = false,
): FoundTarget[] => {
  const quantities = quantitiesIn(sentence.text).filter((one) => !isContent || isOutput(sentence.text, one));
  return quantities.map((quantity, index) => {
    const from = partStart(sentence.text, quantity, quantities[index - 1]);
    const { from: _from, to: _to, ...told } = quantity;
    const own =
      yearAhead(sentence.text.slice(0, quantity.from)) ??
      yearBehind(sentence.text.slice(quantity.to)) ??
      sentenceYears(sentence.text);
    const years = own ?? headingYears(node) ?? period;
    const isCondition =
      index > 0 &&
      quantity.unit !== '%' &&
      condition.test(sentence.text.slice(0, quantity.from).replace(/\([^()]*\)|(?:tối thiểu|ít nhất|từ)\s*/giu, ''));
    return {
      traced: trim(slice(sentence, from)),
      section: node.section,
      ...told,
      periodStart: years?.start ?? null,
      periodEnd: years?.end ?? null,
      isPeriodInherited: own === null && headingYears(node) === null,
      isCondition,
      rule: quantity.unit === '%' ? 'tỷ lệ phần trăm' : 'số lượng có đơn vị',
      confidence: quantity.unit === '%' ? 0.9 : 0.7,
    };
  });
};

const qualitative = (node: OutlineNode, sentence: TracedText, period: Years | null): FoundTarget => {
  const years = sentenceYears(sentence.text) ?? headingYears(node) ?? period;
  return {
    traced: sentence,
    section: node.section,
    value: null,
    valueMax: null,
    unit: null,
    comparator: null,
    direction: null,
    baselineYear: null,
    baselineValue: null,
    periodStart: years?.start ?? null,
    periodEnd: years?.end ?? null,
    isPeriodInherited: years === period,
    isCondition: false,
    rule: 'mục tiêu không có số',
    confidence: 0.75,
  };
};

/** A bullet of the objectives: its quantities; the words before the first sentence with one are a target of their own. */
const readObjective = (node: OutlineNode, period: Years | null): FoundTarget[] => {
  const sentences = sentencesOf(node.traced);
  const measured = sentences.map((sentence) => quantitative(node, sentence, period));
  const firstMeasured = measured.findIndex((targets) => targets.some(({ isCondition }) => !isCondition));
  const [first] = sentences;
  if (firstMeasured < 0) return first ? [qualitative(node, node.traced, period)] : [];
  const words = firstMeasured > 0 && first ? [qualitative(node, first, period)] : [];
  return [...words, ...measured.flat()];
};

/** Every measurable quantity of the objectives and the outputs of the contents, and objectives without a figure. */
export const readTargets = (top: readonly OutlineNode[], period: Years | null): FoundTarget[] => {
  const targets: FoundTarget[] = [];
  walk(top, (node) => {
    const zone = zoneOf(node);
    if (isHeading(node)) return;
    if (zone === 'objective') {
      const isTitle =
        countWords(node.traced.text) < 4 ||
        isMotto.test(node.traced.text) ||
        readLabel(node.traced.text)?.kind === 'time' ||
        (node.children.length === 0 && node.parent === null);
      if (!isTitle) targets.push(...readObjective(node, period));
      return;
    }
    if (zone !== 'content') return;
    for (const sentence of sentencesOf(node.traced)) {
      const found = quantitative(node, sentence, period, true);
      if (output.test(sentence.text) || found.length > 0)
        targets.push(...found.filter(({ isCondition }) => !isCondition));
    }
  });
  return targets;
};
