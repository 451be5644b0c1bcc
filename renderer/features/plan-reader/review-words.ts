import type { DraftDuty, DraftTarget, DraftTask } from '#shared/plan-reader/plan-draft.ts';
import type { DraftRow } from '#shared/plan-reader/review/draft-rows.ts';
import type { RowKind } from '#shared/plan-reader/review/review-step.ts';
import type { ReviewPart } from './review-search.ts';

export const partNames = {
  'van-ban': 'Văn bản',
  'muc-tieu': 'Mục tiêu',
  'nhiem-vu': 'Nhiệm vụ',
  'che-do-bao-cao': 'Báo cáo',
  'co-quan': 'Cơ quan',
  'can-xem': 'Cần xem',
  'so-sanh': 'So sánh',
} satisfies Record<ReviewPart, string>;

/** What stands in the columns of a part that is a grid of rows. */
export const columnsOf = {
  'can-xem': ['Mục', 'Nội dung', 'Cơ quan', 'Hạn, mức'],
  'muc-tieu': ['Mục', 'Nội dung', 'Mức và năm'],
  'nhiem-vu': ['Mục', 'Nội dung', 'Cơ quan', 'Thời hạn'],
  'che-do-bao-cao': ['Mục', 'Nội dung', 'Gửi, nhận', 'Hạn'],
} as const satisfies Partial<Record<ReviewPart, readonly string[]>>;

export const isPartOfRows = (part: ReviewPart): part is keyof typeof columnsOf => part in columnsOf;

export const partOfKind = {
  target: 'muc-tieu',
  task: 'nhiem-vu',
  duty: 'che-do-bao-cao',
} satisfies Record<RowKind, ReviewPart>;

export const comparatorNames = {
  '>=': 'Ít nhất',
  '>': 'Trên',
  '=': 'Bằng',
  '<': 'Dưới',
  '<=': 'Nhiều nhất',
  '~': 'Khoảng',
} as const;

type Named = { readonly role: string; readonly names: readonly string[] };
const namesOf = (parties: readonly { readonly name: string }[]): string[] => parties.map(({ name }) => name);

const isDuty = (row: DraftRow): row is DraftDuty => 'due' in row;
const isTask = (row: DraftRow): row is DraftTask => 'lead' in row;

/** Who does what in a row, role by role. */
export const rolesOf = (row: DraftRow): Named[] => {
  const roles = isTask(row)
    ? [
        { role: 'Chủ trì', names: namesOf(row.lead) },
        { role: 'Thực hiện', names: namesOf(row.executor) },
        { role: 'Phối hợp', names: namesOf(row.support) },
      ]
    : isDuty(row)
      ? [
          { role: 'Gửi', names: namesOf(row.from) },
          { role: 'Nhận', names: namesOf(row.to) },
        ]
      : [];
  return roles.filter(({ names }) => names.length > 0);
};

const figure = (value: number): string => value.toLocaleString('vi-VN');

/** "Ít nhất 95 %, đến năm 2030". */
const targetInWords = ({ value, valueMax, unit, comparator, periodEnd }: DraftTarget): string => {
  const level = value === null ? '' : valueMax === null ? figure(value) : `${figure(value)}–${figure(valueMax)}`;
  const words = [comparator && level ? comparatorNames[comparator] : '', level, level ? (unit ?? '') : '']
    .filter(Boolean)
    .join(' ');
  return [words, periodEnd === null ? '' : `đến năm ${periodEnd}`].filter(Boolean).join(', ');
};

/** When a row is due, as the text says it. */
export const whenOf = (row: DraftRow): string => {
  if (isTask(row)) return row.deadline?.text ?? '';
  return isDuty(row) ? (row.due.text ?? '') : targetInWords(row);
};

/** How sure the reading is, in a word. */
export const sureness = (confidence: number): string =>
  confidence >= 0.85 ? 'chắc chắn' : confidence >= 0.75 ? 'khá chắc' : confidence >= 0.6 ? 'cần xem' : 'đoán';
