import { type EntryWords, evidenceText, standingText } from '../progress/sheet-entry.rules.ts';
import type { FigureWords } from '../progress/sheet-figure.rules.ts';
import { shortDate } from '../words/dates.ts';
import { entryFieldNames } from '../words/labels.ts';
import { figure } from '../words/numbers.ts';

const ownLabels: Readonly<Record<string, string>> = {
  standing: 'Trạng thái',
  account: 'Trạng thái và kết quả',
  documents: 'Minh chứng',
  figure: 'Số liệu',
  note: 'Ghi chú',
  row: 'Cả dòng',
};

export const fieldLabel = (field: string): string =>
  ownLabels[field] ?? entryFieldNames[field as keyof typeof entryFieldNames] ?? field;

const standing = (words: EntryWords): string =>
  [standingText(words), words.completedOn === null ? '' : `ngày ${shortDate(words.completedOn)}`]
    .filter(Boolean)
    .join(', ');

/** What a field of an entry says, as a person reads it; empty where nothing is told. */
export const entryFieldText = (field: string, words: EntryWords): string => {
  if (field === 'standing') return standing(words);
  if (field === 'account') return [standing(words), words.result].filter(Boolean).join('\n');
  if (field === 'documents') return evidenceText({ ...words, evidence: '' });
  const value = words[field as keyof EntryWords];
  return typeof value === 'string' ? value : '';
};

/** The same of a figure: "1.234,5", "12/40", "Đạt". */
export const figureFieldText = (field: string, words: FigureWords): string => {
  const { value, numerator, denominator, isMet, note } = words;
  if (field === 'note') return note;
  if (isMet !== null) return isMet ? 'Đạt' : 'Chưa đạt';
  if (numerator !== null || denominator !== null)
    return `${numerator === null ? '…' : figure(numerator)}/${denominator === null ? '…' : figure(denominator)}`;
  return value === null ? '' : figure(value);
};

/** All that a row tells, a line for each field. */
export const rowText = (fields: readonly string[], textOf: (field: string) => string): string =>
  fields.flatMap((field) => (textOf(field) === '' ? [] : [`${fieldLabel(field)}: ${textOf(field)}`])).join('\n');
