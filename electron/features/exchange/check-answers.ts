import type { CheckedFile, Choice } from '#shared/exchange/checked-file.ts';
import { type FieldState, type Side, sideOf } from '#shared/exchange/field-merge.rules.ts';
import { asCounts, countOutcomes } from '#shared/exchange/outcome.rules.ts';
import { chooser, olderWarning, signatureWarning, stateWarning, whyNotTaken } from '#shared/exchange/receive.rules.ts';
import { dayInVietnam } from '#shared/words/dates.ts';
import { type AgencyMemory, memoryOf } from './agency-memory.ts';
import type { BookSide } from './book-side.store.ts';
import { asRead, unread } from './checked-head.ts';
import { rowsOf, seenOf } from './checked-rows.ts';
import { type MergedAnswer, mergeAnswer } from './merge-answer.ts';
import { withOwnBase } from './own-base.ts';
import { isRead, type ReadFile, type ReceivedFile } from './received-file.ts';
import { whyNotRead } from './why-not-read.ts';

/** A file with what it would do; `merged` null: it is not taken in. */
export type Checking = {
  readonly file: ReceivedFile;
  readonly checked: CheckedFile;
  readonly merged: MergedAnswer | null;
  readonly at: string;
};

/** A file that is taken in. */
export type Taken = Checking & { readonly file: ReadFile; readonly merged: MergedAnswer };

const newestOf = (told: AgencyMemory['told']): string =>
  told.reduce((newest, { at }) => (at > newest ? at : newest), '');

type Meeting = { readonly book: BookSide; readonly now: Date; readonly choices: readonly Choice[] };

const checkRead = (file: ReadFile, { book, now, choices }: Meeting, memories: Map<string, AgencyMemory>): Checking => {
  const { stamp } = file.reading.answer;
  const answer = withOwnBase(file.reading.answer, book.forms.get(stamp.formId));
  const { periodId, agencyId, planVersion } = stamp;
  const at = answer.madeAt ?? now.toISOString();
  const side = book.periods.get(periodId);
  const head = asRead(file, book, side);
  const whyNot = whyNotRead(file, book, side);
  if (whyNot !== null || side === undefined) return { file, checked: { ...head, whyNot }, merged: null, at };
  const repeated = side.received.get(agencyId)?.find((row) => row.sha256 === file.sha256);
  if (repeated)
    return { file, checked: { ...head, state: 'repeated', givenAt: answer.stamp.givenAt }, merged: null, at };
  const key = `${periodId} ${agencyId}`;
  const memory = memories.get(key) ?? memoryOf(side, agencyId);
  const chosen = chooser(choices);
  const choose = (rowId: string, field: string, state: FieldState): Side | null =>
    chosen({ sha256: file.sha256, rowId, field }, state);
  const merged = mergeAnswer(
    side,
    { answer, memory },
    {
      at,
      today: dayInVietnam(now),
      now: now.toISOString(),
      choose,
    },
  );
  const rows = rowsOf(side, agencyId, merged);
  const recorded = memory.entries.size + memory.figures.size;
  const whyEmpty = whyNotTaken(answer.isNothingToReport, { told: rows.length, recorded });
  if (whyEmpty !== null) return { file, checked: { ...head, whyNot: whyEmpty, rows }, merged: null, at };
  memories.set(key, merged.next);
  const isChange = [...merged.tasks, ...merged.targets].some(({ keep, open }) => keep !== null || open > 0);
  const state = head.submission ?? 'not-sent';
  return {
    file,
    merged,
    at,
    checked: {
      ...head,
      state: 'ready',
      whyNot: null,
      warnings: [
        signatureWarning(head.signature ?? 'none', answer.form),
        olderWarning(at, newestOf(memory.told)),
        stateWarning(state),
        planVersion === side.plan.version
          ? null
          : 'Kế hoạch đã sửa từ khi gửi biểu đi: xem kỹ các dòng không còn trong sổ.',
      ].filter((warning) => warning !== null),
      needsReason: state === 'approved' && isChange,
      counts: asCounts(countOutcomes(rows, (id, { field, state }) => choose(id, field, state) ?? sideOf(state))),
      rows,
      seen: seenOf(side, answer),
    },
  };
};

const oldestFirst = (a: ReadFile, b: ReadFile): number => {
  const [one, other] = [a, b].map(({ reading, sha256 }) => `${reading.answer.madeAt ?? '~'} ${sha256}`);
  return (one ?? '') < (other ?? '') ? -1 : 1;
};

/**
 * What files would do to the book, in the order they were given. Answers of one agency are merged from the oldest to the
 * newest, each with what the ones before it left.
 */
export const checkAnswers = (files: readonly ReceivedFile[], meeting: Meeting): Checking[] => {
  const memories = new Map<string, AgencyMemory>();
  const first = new Map(files.toReversed().map((file) => [file.sha256, file]));
  const done = new Map<ReceivedFile, Checking>();
  for (const file of [...first.values()].filter(isRead).toSorted(oldestFirst))
    done.set(file, checkRead(file, meeting, memories));
  return files.map((file) => {
    const isAgain = first.get(file.sha256) !== file;
    const checked: CheckedFile = isAgain ? { ...unread(file), state: 'repeated' } : unread(file);
    return done.get(file) ?? { file, checked, merged: null, at: '' };
  });
};
