import { createHash } from 'node:crypto';
import type { Answer, Answered } from '#shared/exchange/answer.ts';
import type { FormBase } from '#shared/exchange/answer-schemas.ts';
import {
  type CheckedFile,
  type CheckedRow,
  type Choice,
  counted,
  type FieldCounts,
} from '#shared/exchange/checked-file.ts';
import {
  chooser,
  olderWarning,
  signatureWarning,
  stateWarning,
  whyNotForUs,
  whyNotTaken,
} from '#shared/exchange/receive.rules.ts';
import { isDraftIn, nextState } from '#shared/submissions/submission.rules.ts';
import { dayInVietnam } from '#shared/words/dates.ts';
import type { GivenFormTable } from '../../database/tables/exchange-tables.ts';
import type { AgencyMemory } from './agency-memory.ts';
import { memoryOf } from './agency-memory.ts';
import type { BookSide, PeriodSide } from './book-side.store.ts';
import { type MergedAnswer, mergeAnswer } from './merge-answer.ts';
import { isRead, type ReadFile, type ReceivedFile } from './received-file.ts';

/** A file with what it would do; `merged` null: it is not taken in. */
export type Checking = {
  readonly file: ReceivedFile;
  readonly checked: CheckedFile;
  readonly merged: MergedAnswer | null;
  readonly at: string;
};

/** A file that is taken in. */
export type Taken = Checking & { readonly file: ReadFile; readonly merged: MergedAnswer };

const noCounts: FieldCounts = { new: 0, changed: 0, same: 0, older: 0, conflict: 0, error: 0 };

const unread = ({ name, sha256, reading }: ReceivedFile): CheckedFile => ({
  name,
  sha256,
  state: 'refused',
  whyNot: 'whyNot' in reading ? reading.whyNot : null,
  faults: [],
  warnings: [],
  form: null,
  signature: null,
  plan: null,
  period: null,
  agency: null,
  submission: null,
  isNothingToReport: false,
  givenAt: null,
  madeAt: null,
  madeBy: '',
  needsReason: false,
  counts: noCounts,
  rows: [],
  seen: '',
});

const asRead = (file: ReadFile, book: BookSide, side: PeriodSide | undefined): CheckedFile => {
  const { answer, signature } = file.reading;
  const { form, stamp, faults, madeAt, madeBy, isNothingToReport } = answer;
  return {
    ...unread(file),
    ...{ form, signature, faults: [...faults], madeAt, madeBy, isNothingToReport, givenAt: stamp.givenAt },
    plan: side === undefined ? null : { id: side.plan.id, name: side.plan.name },
    period: side === undefined ? null : { id: side.period.id, name: side.period.name },
    agency: book.agencies.get(stamp.agencyId) ?? null,
    submission: side === undefined ? null : (side.submissions.get(stamp.agencyId)?.state ?? 'not-sent'),
  };
};

const faulty = ({ faults }: Answer): string | null =>
  faults.length === 0 ? null : `Tệp có ${faults.length} chỗ chưa đọc được: sửa trong tệp rồi nhận lại.`;

/** Why the answer can't be taken in whatever it says, or null. */
const whyNotRead = ({ reading: { answer } }: ReadFile, book: BookSide, side: PeriodSide | undefined): string | null => {
  const { stamp } = answer;
  const form = book.forms.get(stamp.formId);
  const given = form && { periodId: form.period_id, agencyId: form.agency_id };
  const whyNot = whyNotForUs(stamp, { bookId: book.bookId, form: given }) ?? faulty(answer);
  if (whyNot !== null) return whyNot;
  if (side === undefined) return 'Kỳ báo cáo của tệp không còn trong sổ: khôi phục kỳ rồi nhận lại.';
  const state = side.submissions.get(stamp.agencyId)?.state ?? 'not-sent';
  const next = nextState('send', isDraftIn(state) ? state : 'not-sent', side.period.state);
  return 'whyNot' in next ? next.whyNot : null;
};

const countFields = (rows: readonly CheckedRow[]): FieldCounts => {
  const states = rows.flatMap(({ fields }) => fields.map(({ state }) => state));
  return Object.fromEntries(
    counted.map((state) => [state, states.filter((one) => one === state).length]),
  ) as FieldCounts;
};

/** Stands for all in the book that the merge of this answer looked at. */
const seenOf = (side: PeriodSide, { stamp: { agencyId }, tasks, figures }: Answer): string => {
  const looked = [
    [side.period.version, side.submissions.get(agencyId)?.version ?? null],
    tasks.map(({ id }) => side.entries.get(`${agencyId} ${id}`)?.version ?? side.tasks.has(id)),
    figures.map(({ id }) => side.figures.get(`${agencyId} ${id}`)?.version ?? side.targets.has(id)),
    side.received.get(agencyId)?.map(({ id }) => id) ?? [],
  ];
  return createHash('sha256').update(JSON.stringify(looked)).digest('hex').slice(0, 32);
};

const rowsOf = (side: PeriodSide, agencyId: string, { tasks, targets }: MergedAnswer): CheckedRow[] => {
  const entryOf = (id: string) => side.entries.get(`${agencyId} ${id}`);
  const shownTasks = tasks.map(({ row }) => ({
    ...row,
    oursAt: entryOf(row.id)?.recordedAt ?? null,
    oursBy: entryOf(row.id)?.recordedBy ?? '',
  }));
  const shownTargets = targets.map(({ row }) => ({ ...row, oursAt: null, oursBy: '' }));
  return [...shownTasks, ...shownTargets].filter(({ fields }) => fields.length > 0);
};

/** What stood in the book when the form was given out, as the book itself kept it: a file can say what it likes. */
const withOwnBase = (answer: Answer, form: GivenFormTable | undefined): Answer => {
  const kept = JSON.parse(form?.base ?? '{}') as Partial<FormBase>;
  const bases = new Map([...(kept.tasks ?? []), ...(kept.figures ?? [])].map(({ id, words }) => [id, words]));
  const own = <W>(line: Answered<W>): Answered<W> => ({ ...line, base: (bases.get(line.id) as W) ?? line.base });
  return { ...answer, tasks: answer.tasks.map(own), figures: answer.figures.map(own) };
};

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
  const merged = mergeAnswer(
    side,
    { answer, memory },
    {
      at,
      today: dayInVietnam(now),
      now: now.toISOString(),
      choose: (rowId, field, state) => chosen({ sha256: file.sha256, rowId, field }, state),
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
      counts: countFields(rows),
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
