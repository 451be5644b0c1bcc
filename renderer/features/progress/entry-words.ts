import type { ProgressEntry, Status } from '#shared/progress/progress-entry.ts';
import { shortDate } from '#shared/words/dates.ts';
import { entryFieldNames, statusNames } from '#shared/words/labels.ts';
import { type DocumentWords, documentWords, documentWordsOf, isDocumentWords } from './evidence-words.ts';

const texts = ['result', 'evidence', 'obstacles', 'delayCause', 'proposals', 'nextSteps', 'stopReason'] as const;
export type EntryText = (typeof texts)[number];

/** What a person writes into an entry; `status` is null until one is chosen, `completedOn` '' while there is no day. */
export type EntryWords = { readonly [F in EntryText]: string } & {
  readonly status: Status | null;
  readonly completedOn: string;
  readonly isNothingToReport: boolean;
  readonly documents: readonly DocumentWords[];
};

/** Words on their way, with the version of the entry they were begun on. */
type EntryDraft = { readonly words: EntryWords; readonly seenVersion: number | null };

export const noWords: EntryWords = {
  status: null,
  completedOn: '',
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

/** Where documents are named one by one, the words for them are written from those. */
export const wordsOf = (entry: ProgressEntry): EntryWords => ({
  status: entry.status,
  completedOn: entry.completedOn ?? '',
  isNothingToReport: entry.isNothingToReport,
  result: entry.result,
  evidence: entry.documents.length > 0 ? '' : entry.evidence,
  documents: entry.documents.map(documentWordsOf),
  obstacles: entry.obstacles,
  delayCause: entry.delayCause,
  proposals: entry.proposals,
  nextSteps: entry.nextSteps,
  stopReason: entry.stopReason,
});

export const entryLabels = { ...entryFieldNames, documents: 'Minh chứng' } satisfies Record<keyof EntryWords, string>;

const tidy = (text: string): string => text.normalize('NFC').trim();

/** Only work that is not begun or under way can have nothing to report. */
export const mayBeNothing = (status: Status | null): boolean => status === 'not-started' || status === 'in-progress';

/** The words as the core keeps them. */
export const tidyWords = (words: EntryWords): EntryWords => ({
  status: words.status,
  completedOn: words.status === 'done' ? words.completedOn : '',
  isNothingToReport: mayBeNothing(words.status) && words.isNothingToReport,
  result: tidy(words.result),
  evidence: words.documents.length > 0 ? '' : tidy(words.evidence),
  documents: words.documents.map(({ numberSymbol, issuedOn, issuer, excerpt, attachment }) => ({
    numberSymbol: tidy(numberSymbol),
    issuedOn,
    issuer: tidy(issuer),
    excerpt: tidy(excerpt),
    attachment,
  })),
  obstacles: tidy(words.obstacles),
  delayCause: tidy(words.delayCause),
  proposals: tidy(words.proposals),
  nextSteps: tidy(words.nextSteps),
  stopReason: words.status === 'stopped' ? tidy(words.stopReason) : '',
});

const fields = Object.keys(noWords) as (keyof EntryWords)[];

/** One field as it is read. */
export const fieldWords = (words: EntryWords, field: keyof EntryWords): string => {
  if (field === 'documents') return documentWords(words.documents);
  if (field === 'status') return words.status === null ? '' : statusNames[words.status];
  if (field === 'isNothingToReport') return words.isNothingToReport ? 'có' : 'không';
  return field === 'completedOn' ? shortDate(words.completedOn) : words[field];
};

const comparable = (words: EntryWords, field: keyof EntryWords): unknown =>
  field === 'documents'
    ? JSON.stringify(
        words.documents.map((one) => [one.numberSymbol, one.issuedOn, one.issuer, one.excerpt, one.attachment?.id]),
      )
    : words[field];

export const isSameField = (a: EntryWords, b: EntryWords, field: keyof EntryWords): boolean =>
  comparable(a, field) === comparable(b, field);

export const areSameWords = (a: EntryWords, b: EntryWords): boolean =>
  fields.every((field) => isSameField(a, b, field));

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

export const isEntryDraft = (value: unknown): value is EntryDraft => {
  if (!isRecord(value) || !isRecord(value.words)) return false;
  const { status, documents, isNothingToReport, completedOn } = value.words;
  const isStatus = status === null || (typeof status === 'string' && status in statusNames);
  const isVersion = value.seenVersion === null || typeof value.seenVersion === 'number';
  const areTexts = texts.every((text) => typeof (value.words as Record<string, unknown>)[text] === 'string');
  const areOthers = typeof isNothingToReport === 'boolean' && typeof completedOn === 'string';
  return isStatus && isVersion && areTexts && areOthers && Array.isArray(documents) && documents.every(isDocumentWords);
};

/** Drafts of one task; the rest of the key is the place of the entry and the agency. */
export const draftStart = (taskId: string): string => `tien-do/${taskId}/`;
export const draftKey = (taskId: string, placeKey: string, agencyId: string): string =>
  `${draftStart(taskId)}${placeKey}/${agencyId}`;
