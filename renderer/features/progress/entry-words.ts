import type { ProgressEntry, Status } from '#shared/progress/progress-entry.ts';
import { statusNames } from '#shared/words/labels.ts';

export type EntryText = 'result' | 'evidence' | 'obstacles' | 'stopReason';

/** What a person writes into an entry; `status` is null until one is chosen. */
export type EntryWords = { readonly status: Status | null } & { readonly [F in EntryText]: string };

/** Words on their way, with the version of the entry they were begun on. */
export type EntryDraft = { readonly words: EntryWords; readonly seenVersion: number | null };

export const noWords: EntryWords = { status: null, result: '', evidence: '', obstacles: '', stopReason: '' };

export const wordsOf = ({ status, result, evidence, obstacles, stopReason }: ProgressEntry): EntryWords => ({
  status,
  result,
  evidence,
  obstacles,
  stopReason,
});

export const entryLabels = {
  status: 'Trạng thái',
  result: 'Kết quả thực hiện',
  evidence: 'Văn bản minh chứng',
  obstacles: 'Khó khăn, vướng mắc',
  stopReason: 'Lý do dừng',
} satisfies Record<keyof EntryWords, string>;

const tidy = (text: string): string => text.normalize('NFC').trim();

/** The words as the core keeps them. */
export const tidyWords = (words: EntryWords): EntryWords => ({
  status: words.status,
  result: tidy(words.result),
  evidence: tidy(words.evidence),
  obstacles: tidy(words.obstacles),
  stopReason: words.status === 'stopped' ? tidy(words.stopReason) : '',
});

const fields = Object.keys(entryLabels) as (keyof EntryWords)[];

export const areSameWords = (a: EntryWords, b: EntryWords): boolean => fields.every((field) => a[field] === b[field]);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

export const isEntryDraft = (value: unknown): value is EntryDraft => {
  if (!isRecord(value) || !isRecord(value.words)) return false;
  const { status, ...texts } = value.words;
  const isStatus = status === null || (typeof status === 'string' && status in statusNames);
  const isVersion = value.seenVersion === null || typeof value.seenVersion === 'number';
  return isStatus && isVersion && fields.every((field) => field === 'status' || typeof texts[field] === 'string');
};

/** Drafts of one task; the rest of the key is year and agency. */
export const draftStart = (taskId: string): string => `tien-do/${taskId}/`;
export const draftKey = (taskId: string, year: number, agencyId: string): string =>
  `${draftStart(taskId)}${year}/${agencyId}`;
