import type { EntryWords } from '../progress/sheet-entry.rules.ts';
import { evidenceText, noEntryWords } from '../progress/sheet-entry.rules.ts';

const lineEnd = /[\r\n\u2028\u2029]/;

const tidyLineEnds = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/[^\S\n]+$/gm, '');

/** A text without what programs add on their own: decomposed letters, foreign line ends, spaces at line ends. */
export const tidyText = (text: string): string => {
  const composed = text.normalize('NFC');
  return (lineEnd.test(composed) ? tidyLineEnds(composed) : composed).trim();
};

/** The value itself where nothing in it has to be tidied: nearly always. */
const tidyValue = <T>(value: T): T => {
  if (typeof value === 'string') return tidyText(value) as T;
  if (value === null || typeof value !== 'object') return value;
  if (Object.values(value).every((part) => tidyValue(part) === part)) return value;
  if (Array.isArray(value)) return value.map(tidyValue) as T;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, tidyValue(part)])) as T;
};

/** The words as they are compared and kept. */
export const tidyWords = <W extends object>(words: W): W => tidyValue(words);

/** What the free words of evidence say beyond the documents that are named one by one. */
export const evidenceApart = (words: EntryWords): EntryWords => {
  if (words.documents.length === 0) return words;
  const rest = words.evidence.replace(evidenceText(words), '').replace(/^[\s;]+|[\s;]+$/g, '');
  return { ...words, evidence: rest };
};

const untold = { numberSymbol: '', issuedOn: null, issuer: '', attachment: null };

/** Where documents are named one by one, free words beside them become one more: the entry keeps no other place. */
export const evidenceTogether = (words: EntryWords): EntryWords => {
  if (words.documents.length === 0 || words.evidence === '') return words;
  const isNamed = words.documents.some(({ excerpt }) => excerpt === words.evidence);
  const named = isNamed ? [] : [{ ...untold, excerpt: words.evidence }];
  return { ...words, documents: [...words.documents, ...named], evidence: '' };
};

const telling = (Object.keys(noEntryWords) as (keyof EntryWords)[]).filter((field) => field !== 'documents');

/** Whoever tells something of a task has begun it, also where no status was chosen. */
export const begun = (words: EntryWords): EntryWords => {
  if (words.status !== null) return words;
  const tells = telling.some((field) => words[field] !== noEntryWords[field]);
  if (words.documents.length === 0 && !tells) return words;
  const found = words.isNothingToReport ? 'not-started' : words.completedOn === null ? 'in-progress' : 'done';
  return { ...words, status: found };
};
