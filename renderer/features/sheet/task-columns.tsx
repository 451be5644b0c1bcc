import { IconPaperclip } from '@tabler/icons-react';
import {
  canKeepAsBefore,
  type EntryWords,
  entryWordsOf,
  evidenceText,
  readStanding,
  standingIn,
  standingText,
} from '#shared/progress/sheet-entry.rules.ts';
import { shortDate } from '#shared/words/dates.ts';
import { standingNames } from '#shared/words/labels.ts';
import { readDay, whyNotDay } from '#shared/words/read-day.ts';
import type { CellColumn, Read } from '../../ui/cell-grid/cell-column.ts';
import { StandingMark } from '../../ui/standing-mark.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import styles from './sheet.module.css';
import { TaskHead, type TaskHeadProps } from './task-head.tsx';
import type { ShownTask } from './use-sheet.ts';

type EntryColumn = CellColumn<ShownTask, Partial<EntryWords>>;
/** Takes a line back to "chưa báo cáo"; undefined: nothing is written now. */
export type ClearLine = ((id: string) => void) | undefined;
type Text = 'result' | 'obstacles' | 'proposals' | 'nextSteps';

/** Typed alone into a cell: what was told before. */
const asBefore = '=';
const nothingBefore = { why: 'Kỳ trước chưa ghi gì để giữ.' };

/** What was told before, all of it or one part. */
export const keptAsBefore = ({ line }: ShownTask): Partial<EntryWords> | null =>
  line.previous === null ? null : entryWordsOf(line.previous);

const readAsBefore = (row: ShownTask, fields?: readonly (keyof EntryWords)[]): Read<Partial<EntryWords>> => {
  const before = keptAsBefore(row);
  if (before === null) return nothingBefore;
  return { value: fields ? Object.fromEntries(fields.map((field) => [field, before[field]])) : before };
};

const textColumn = (field: Text, name: string, width: number): EntryColumn => ({
  id: field,
  name,
  width,
  text: ({ words }) => words[field],
  show: ({ words }) => <span className={styles.text}>{words[field]}</span>,
  isTooLong: ({ words }) => words[field].includes('\n') || words[field].length > 240,
  read: (text, row) => (text === asBefore ? readAsBefore(row, [field]) : { value: { [field]: text } }),
});

const standingColumn = (onClear: ClearLine): EntryColumn => ({
  id: 'standing',
  name: 'Trạng thái',
  width: 146,
  text: ({ words }) => standingText(words),
  show: ({ words }) => (
    <>
      <StandingMark standing={standingIn(words)} />
      {words.stopReason !== '' && <span className={styles.soft}>{words.stopReason}</span>}
    </>
  ),
  label: ({ words }) => standingNames[standingIn(words)],
  whyNotClear: 'Trạng thái đã ghi chỉ xóa được từng ô một, có lý do.',
  onClear: onClear && (({ line }) => onClear(line.task.id)),
  read: (text, row) => {
    if (text === '') return 'as-is';
    return text === asBefore ? readAsBefore(row) : readStanding(text);
  },
});

const completedColumn: EntryColumn = {
  id: 'completedOn',
  name: 'Ngày hoàn thành',
  width: 136,
  text: ({ words }) => (words.completedOn === null ? '' : shortDate(words.completedOn)),
  read: (text) => {
    if (text === '') return { value: { completedOn: null } };
    const day = readDay(text);
    return day === null ? { why: whyNotDay } : { value: { completedOn: day } };
  },
};

const evidenceColumn: EntryColumn = {
  id: 'evidence',
  name: 'Minh chứng',
  width: 190,
  text: ({ words }) => evidenceText(words),
  show: ({ words }) => (
    <span className={styles.text}>
      {words.documents.some(({ attachment }) => attachment) && (
        <IconPaperclip size={14} stroke={1.8} aria-label="Có tệp đính kèm" className={styles.clip} />
      )}
      {evidenceText(words)}
    </span>
  ),
  whyLocked: ({ words }) =>
    words.documents.length > 0 ? 'Minh chứng đã ghi theo từng văn bản: mở nhiệm vụ (Ctrl + Enter) để sửa.' : null,
  read: (text) =>
    text.length > 500
      ? { why: 'Minh chứng dài quá 500 ký tự: mở nhiệm vụ, ghi từng văn bản một dòng.' }
      : { value: { evidence: text } },
};

/** `onKeep` absent: nothing is written now. */
const previousColumn = (onKeep: ((row: ShownTask) => void) | undefined): EntryColumn => ({
  id: 'previous',
  name: 'Kỳ trước',
  width: 210,
  mark: () => 'outside',
  text: ({ line }) => line.previous?.result ?? '',
  label: ({ line }) =>
    line.previous === null
      ? 'chưa ghi'
      : `${standingNames[standingIn(entryWordsOf(line.previous))]}. ${line.previous.result}`,
  show: (row) =>
    row.line.previous === null ? (
      <span className={styles.soft}>Chưa ghi</span>
    ) : (
      <>
        <StandingMark standing={standingIn(entryWordsOf(row.line.previous))} />
        <span className={styles.text}>{row.line.previous.result}</span>
        {onKeep && canKeepAsBefore(row.line, row.words) && (
          <TextButton tabIndex={-1} data-tool onClick={() => onKeep(row)}>
            Giữ như kỳ trước
          </TextButton>
        )}
      </>
    ),
});

type TaskColumns = Omit<TaskHeadProps, 'row'> & {
  readonly onKeepAsBefore: ((row: ShownTask) => void) | undefined;
  readonly onClear: ClearLine;
};

/** The task, what was told of it before, and a cell for each thing that is told now. */
export const taskColumns = ({ onKeepAsBefore, onClear, ...head }: TaskColumns): EntryColumn[] => [
  {
    id: 'task',
    name: 'Nhiệm vụ',
    width: 300,
    text: ({ line }) => line.task.text,
    show: (row) => <TaskHead row={row} {...head} />,
  },
  previousColumn(onKeepAsBefore),
  standingColumn(onClear),
  textColumn('result', 'Kết quả thực hiện', 300),
  completedColumn,
  evidenceColumn,
  textColumn('obstacles', 'Khó khăn, vướng mắc', 210),
  textColumn('proposals', 'Đề xuất, kiến nghị', 210),
  textColumn('nextSteps', 'Việc tiếp theo', 210),
];
