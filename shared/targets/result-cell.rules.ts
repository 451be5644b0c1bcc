import { fold } from '../words/fold.ts';
import { count, readFigure } from '../words/numbers.ts';
import { whyNotResult } from './record-result.rules.ts';
import type { Target, TargetResult } from './target.ts';
import type { ResultCell } from './targets.contract.ts';
import { whyNotTargetYear } from './targets.rules.ts';

type Told = Pick<Target, 'kind' | 'unit' | 'rollup' | 'results'>;
type Reached = Pick<ResultCell, 'value' | 'numerator' | 'denominator' | 'isMet'>;
type Read = { readonly value: Reached } | { readonly why: string };

const nothing: Reached = { value: null, numerator: null, denominator: null, isMet: null };
const yes = ['dat', 'co', 'x'];
const no = ['chua dat', 'khong dat', 'chua', 'khong'];

const resultOf = (target: Pick<Target, 'results'>, year: number): TargetResult | undefined =>
  target.results.find((result) => result.year === year);

const readMet = (text: string): Read => {
  const words = fold(text);
  if (yes.includes(words)) return { value: { ...nothing, isMet: true } };
  if (no.includes(words)) return { value: { ...nothing, isMet: false } };
  return { why: `"${text}": chỉ tiêu định tính, viết Đạt hoặc Chưa đạt.` };
};

const readRatio = (text: string): Reached | null => {
  if (fold(text) === 'khong co') return { ...nothing, numerator: 0, denominator: 0 };
  const [above, below, ...more] = text.split('/').map(readFigure);
  return above == null || below == null || more.length > 0
    ? null
    : { ...nothing, numerator: above, denominator: below };
};

const readNumber = (target: Told, text: string): Read => {
  const hasPercent = /%$/.test(text);
  if (hasPercent && target.unit !== '%')
    return { why: `"${text}": chỉ tiêu này tính bằng ${target.unit}, không phải phần trăm. Viết số, không có dấu %.` };
  const value = readFigure(text.replace(/\s*%$/, ''));
  return value === null
    ? { why: `"${text}" không phải là số viết theo cách Việt Nam: dấu phẩy ngăn phần lẻ, ví dụ 1.234,5.` }
    : { value: { ...nothing, value } };
};

/** What text in the cell of a year says of a target: "32,5%", "1.234,5", "12/40", "Đạt"; or why it can't be taken. */
export const readResultCell = (target: Told, year: number, text: string): Read => {
  if (target.kind === 'qualitative') return readMet(text);
  const saved = resultOf(target, year);
  const ratio = target.rollup === 'ratio' ? readRatio(text) : null;
  const read: Read = ratio ? { value: ratio } : readNumber(target, text);
  if ('why' in read) return read;
  if (!ratio && saved?.numerator != null)
    return { why: 'Số này được tính từ tử số và mẫu số: viết cả hai, ví dụ 12/40.' };
  const why = whyNotResult(target, read.value);
  return why === null ? read : { why };
};

/** Why the result of the whole is not written into the cell of this year, or null. */
export const whyNotResultCell = (target: Target, year: number): string | null => {
  const saved = resultOf(target, year);
  if (saved && !saved.isOfWhole)
    return `Số năm ${year} được tổng hợp từ ${count(saved.countedAgencies)} cơ quan: mở số liệu của năm (Ctrl + Enter) để ghi số chung.`;
  return whyNotTargetYear(target, year);
};
