import { exchangeFormNames, signatureNames } from '../exchange/exchange-names.ts';
import { groupingNames, paperKindNames } from '../papers/paper-kinds.ts';
import { linesOf } from '../papers/text-block.ts';
import { planStatusNames, sourceKindNames } from '../plans/plan-status.ts';
import { moment, shortDate } from '../words/dates.ts';
import {
  dutyNames,
  paperStateNames,
  periodKindNames,
  periodStateNames,
  reminderWayNames,
  rhythmNames,
  roleInTaskNames,
  statusNames,
  submissionNames,
} from '../words/labels.ts';
import { figure } from '../words/numbers.ts';

const named: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'plans.status': planStatusNames,
  'plans.source_kind': sourceKindNames,
  'progress_entries.status': statusNames,
  'assignments.role': roleInTaskNames,
  'tasks.rhythm': rhythmNames,
  'tasks.deadline_kind': { date: 'ngày', month: 'tháng', quarter: 'quý', year: 'năm' },
  'reporting_duties.kind': dutyNames,
  'successions.kind': { rename: 'Đổi tên', merge: 'Hợp nhất, sáp nhập', split: 'Chia, tách', dissolve: 'Giải thể' },
  'periods.kind': periodKindNames,
  'periods.state': periodStateNames,
  'submissions.state': submissionNames,
  'reminders.way': reminderWayNames,
  'book_identity.kind': { compiler: 'Đơn vị chủ trì', liaison: 'Cơ quan được giao' },
  'given_forms.form': exchangeFormNames,
  'received_answers.form': exchangeFormNames,
  'received_answers.signature': signatureNames,
  'papers.grouped_by': groupingNames,
  'papers.kind': paperKindNames,
  'papers.state': paperStateNames,
  'targets.kind': { quantitative: 'Định lượng', qualitative: 'Định tính' },
  'targets.direction': { increase: 'Tăng', decrease: 'Giảm' },
  'targets.rollup': { sum: 'Cộng', last: 'Số mới nhất', ratio: 'Tỷ lệ' },
};

const isList = (text: string): boolean => text.startsWith('[') && text.endsWith(']');

const listWords = (text: string, nameOf: (id: string) => string | undefined): string => {
  try {
    const list: unknown = JSON.parse(text);
    const words = Array.isArray(list) ? list.flat() : [text];
    return words.map((word) => nameOf(String(word)) ?? String(word)).join('\n');
  } catch {
    return text;
  }
};

const textWords = (column: string, text: string, nameOf: (id: string) => string | undefined): string => {
  if (/(^|_)at$/.test(column)) return moment(text);
  if (/_on$|^valid_|^covers_/.test(column)) return shortDate(text);
  return isList(text) ? listWords(text, nameOf) : (nameOf(text) ?? text);
};

const frameWords = (text: string): string => Object.values<string | string[]>(JSON.parse(text)).flat().join('\n');

/** A stored value as people read it: names for ids, dd/MM/yyyy, "Có"/"Không"; nothing for what is empty. */
export const valueWords = (
  table: string,
  { column, value }: { readonly column: string; readonly value: unknown },
  nameOf: (id: string) => string | undefined,
): string => {
  if (value === null || value === undefined) return '';
  const word = named[`${table}.${column}`]?.[String(value)];
  if (word !== undefined) return word;
  if (table === 'paper_parts' && column === 'blocks') return linesOf(JSON.parse(String(value))).join('\n');
  if (table === 'papers' && column === 'frame') return frameWords(String(value));
  if (typeof value === 'string') return textWords(column, value, nameOf);
  if (/(^|_)is_/.test(column)) return value === 1 ? 'Có' : 'Không';
  return /year|period_|position|due_/.test(column) ? String(value) : figure(Number(value));
};
