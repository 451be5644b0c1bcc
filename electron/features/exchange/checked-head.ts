import type { CheckedFile, FieldCounts } from '#shared/exchange/checked-file.ts';
import type { BookSide, PeriodSide } from './book-side.store.ts';
import type { ReadFile, ReceivedFile } from './received-file.ts';

const noCounts: FieldCounts = { new: 0, changed: 0, same: 0, older: 0, conflict: 0, error: 0 };

/** A file of which nothing more is known than its name. */
export const unread = ({ name, sha256, reading }: ReceivedFile): CheckedFile => ({
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

/** What a file says of itself, in the names of the book. */
export const asRead = (file: ReadFile, book: BookSide, side: PeriodSide | undefined): CheckedFile => {
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
