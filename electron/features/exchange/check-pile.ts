import type { Choice } from '#shared/exchange/checked-file.ts';
import { dayInVietnam } from '#shared/words/dates.ts';
import type { Reader } from '../../database/handles.ts';
import { findHead } from '../../door/chain.store.ts';
import { type BookSide, readBookSide } from './book-side.store.ts';
import { type Checking, checkAnswers } from './check-answers.ts';
import { withSignatures } from './read-files.ts';
import { isRead, type ReceivedFile } from './received-file.ts';

/** Files beside the book as it stood, and what they would do to it. */
export type CheckedPile = {
  readonly files: readonly ReceivedFile[];
  readonly book: BookSide;
  readonly checkings: readonly Checking[];
  readonly standing: string;
};

/** Stands for all that the book says, since nothing is written without a link in the journal's chain, and for the day. */
const standingOf = async (db: Reader, now: Date): Promise<string> =>
  `${dayInVietnam(now)} ${(await findHead(db))?.hash}`;

type Meeting = { readonly now: Date; readonly choices: readonly Choice[] };

/** Compares files with the book. Its standing is read first: whatever is written meanwhile makes the comparison an old one. */
export const checkPile = async (
  db: Reader,
  read: readonly ReceivedFile[],
  { now, choices }: Meeting,
): Promise<CheckedPile> => {
  const standing = await standingOf(db, now);
  const files = await withSignatures(db, read);
  const stamps = files.filter(isRead).map(({ reading }) => reading.answer.stamp);
  const book = await readBookSide(db, stamps);
  return { files, book, checkings: checkAnswers(files, { book, now, choices }), standing };
};

const areSame = (some: readonly ReceivedFile[], others: readonly ReceivedFile[]): boolean =>
  some.length === others.length &&
  some.every(({ name, sha256 }, at) => name === others[at]?.name && sha256 === others[at]?.sha256);

/** The same once more, to be taken in: anew, but for what an earlier check of these files found in a book that has not moved. */
export const checkPileAgain = async (
  db: Reader,
  { read, before }: { readonly read: readonly ReceivedFile[]; readonly before: CheckedPile | null },
  { now, choices }: Meeting,
): Promise<CheckedPile> => {
  const holds = before !== null && areSame(read, before.files) && before.standing === (await standingOf(db, now));
  if (!holds) return checkPile(db, read, { now, choices });
  if (choices.length === 0) return before;
  return { ...before, checkings: checkAnswers(before.files, { book: before.book, now, choices }) };
};
