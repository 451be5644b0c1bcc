import type { Standing } from '../tasks/task.ts';
import { fold } from '../words/fold.ts';
import { standingNames, statusNames } from '../words/labels.ts';
import { evidenceInWords, whyNotEvidence } from './evidence.rules.ts';
import type { Evidence } from './evidence.ts';
import { whyNotCompletedOn, whyNotRecord } from './progress.rules.ts';
import type { ProgressEntry, RecordedFields, Status } from './progress-entry.ts';
import type { SheetTask } from './sheet.ts';

/** An entry as it is being written in a sheet; `status` null: nothing is reported yet. */
export type EntryWords = Omit<RecordedFields, 'status' | 'documents'> & {
  readonly status: Status | null;
  readonly documents: readonly Evidence[];
};

export const noEntryWords: EntryWords = {
  status: null,
  completedOn: null,
  isNothingToReport: false,
  result: '',
  evidence: '',
  documents: [],
  obstacles: '',
  delayCause: '',
  proposals: '',
  nextSteps: '',
  stopReason: '',
};

const fields = Object.keys(noEntryWords) as (keyof EntryWords)[];

export const entryWordsOf = (entry: ProgressEntry | null): EntryWords => {
  if (entry === null) return noEntryWords;
  const words = Object.fromEntries(fields.map((field) => [field, entry[field]]));
  return words as unknown as EntryWords;
};

/** Whether two entries say the same; free words of evidence count only where no document is named. */
export const areSameEntries = (a: EntryWords, b: EntryWords): boolean =>
  fields.every(
    (field) =>
      a[field] === b[field] ||
      (field === 'evidence' && a.documents.length > 0 && b.documents.length > 0) ||
      JSON.stringify(a[field]) === JSON.stringify(b[field]),
  );

/** The words after a change: what no longer fits goes; a result means begun, a day of finishing means done. */
export const withChange = (words: EntryWords, change: Partial<EntryWords>): EntryWords => {
  const next = { ...words, ...change };
  const tells = ['result', 'obstacles', 'proposals', 'nextSteps', 'delayCause', 'evidence'] as const;
  if (change.isNothingToReport)
    return {
      ...next,
      status: words.status === 'in-progress' ? 'in-progress' : 'not-started',
      result: '',
      completedOn: null,
      stopReason: '',
    };
  if (change.completedOn && change.status === undefined) return { ...next, status: 'done', isNothingToReport: false };
  const isNothing = next.isNothingToReport && change.status === undefined && (change.result ?? '') === '';
  const begun = tells.some((field) => (change[field] ?? '') !== '') || (change.documents ?? []).length > 0;
  const isLeft = words.isNothingToReport && !isNothing && change.status === undefined;
  const status = (next.status === null && begun) || isLeft ? 'in-progress' : next.status;
  return {
    ...next,
    status,
    isNothingToReport: isNothing,
    completedOn: status === 'done' ? next.completedOn : null,
    stopReason: status === 'stopped' ? next.stopReason : '',
  };
};

/** "Chưa báo cáo", "Không phát sinh" and a status are three things. */
export const standingIn = ({ status, isNothingToReport }: EntryWords): Standing => {
  if (status === null) return 'not-reported';
  return isNothingToReport ? 'nothing-to-report' : status;
};

/** The standing as the text of a cell, which `readStanding` reads back. */
export const standingText = (words: EntryWords): string => {
  const standing = standingIn(words);
  if (standing === 'not-reported') return '';
  return standing === 'stopped' && words.stopReason !== ''
    ? `${statusNames.stopped}: ${words.stopReason}`
    : standingNames[standing];
};

const writable = ['done', 'in-progress', 'not-started', 'stopped', 'nothing-to-report'] as const;
const shortNames = { done: 'ht', 'in-progress': 'dth', 'not-started': 'cth', stopped: 'd', 'nothing-to-report': 'kps' };

const findStanding = (text: string): (typeof writable)[number] | undefined => {
  const exact = writable.find((one) => shortNames[one] === text);
  const begun = writable.filter((one) => fold(standingNames[one]).startsWith(text));
  return exact ?? (begun.length === 1 ? begun[0] : undefined);
};

/** What a cell says of the standing: its name, its beginning or "HT", "ĐTH", "CTH", "D", "KPS"; "Dừng: vì sao". */
export const readStanding = (text: string): { readonly value: Partial<EntryWords> } | { readonly why: string } => {
  const [head = '', ...reason] = text.split(':');
  const found = head.trim() === '' ? undefined : findStanding(fold(head.trim()));
  if (found === undefined)
    return {
      why: `"${text}" không phải là trạng thái: viết Hoàn thành (HT), Đang thực hiện (ĐTH), Chưa thực hiện (CTH), Dừng: lý do (D) hoặc Không phát sinh (KPS).`,
    };
  if (found === 'nothing-to-report') return { value: { isNothingToReport: true } };
  const stopReason = reason.join(':').trim();
  return { value: { status: found, ...(found === 'stopped' && stopReason !== '' && { stopReason }) } };
};

/** Why the words can't be kept as they stand, or null. */
export const whyNotKeepEntry = (words: EntryWords, today: string): string | null => {
  const { status } = words;
  if (status === null) return 'Chọn trạng thái.';
  return (
    whyNotRecord({ ...words, status }) ??
    whyNotCompletedOn(words.completedOn, today) ??
    whyNotEvidence(asFields(words.documents))
  );
};

const asFields = (documents: readonly Evidence[]) =>
  documents.map(({ attachment, ...written }) => ({ ...written, attachmentId: attachment?.id ?? null }));

/** The words as they are recorded: something is told, so something was begun or not. */
export const asRecorded = (words: EntryWords): RecordedFields => ({
  ...words,
  status: words.status ?? 'not-started',
  documents: asFields(words.documents),
});

/** The words as a line of the command that keeps a sheet. */
export const asSheetEntry = (taskId: string, seenVersion: number | null, words: EntryWords) => ({
  taskId,
  seenVersion,
  ...asRecorded(words),
});

export const evidenceText = ({ documents, evidence }: EntryWords): string =>
  documents.length === 0
    ? evidence
    : evidenceInWords(documents.map((one) => ({ ...one, fileName: one.attachment?.name })));

export const hasEvidence = ({ documents, evidence }: EntryWords): boolean => documents.length > 0 || evidence !== '';

/** Whether a line may take over what was told before: nothing is reported yet, and there is something to take. */
export const canKeepAsBefore = ({ previous }: Pick<SheetTask, 'previous'>, words: EntryWords): boolean =>
  previous !== null && words.status === null;
