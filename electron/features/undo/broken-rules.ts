import type { Reader } from '../../database/handles.ts';
import type { BookTable, Tables } from '../../database/tables.ts';
import { askAgencies } from './ask-agencies.ts';
import { askMovedPeriods, askParents, askPeriods, askPhases, askSections, askYears } from './ask-plans.ts';
import { askAssignments, askRevisions, askTargets, askTaskYears } from './ask-work.ts';
import { bookAfter, bookNow, listAgencyIds, type ReadRows } from './book-after.store.ts';
import type { Change } from './net-effect.ts';
import type { Asked } from './questions.ts';
import type { RowsNow } from './rows-now.store.ts';

const questions = [
  ...[askYears, askPhases, askSections, askPeriods, askParents],
  ...[askTaskYears, askAssignments, askTargets, askRevisions, askAgencies],
];

type Undo = { readonly effects: readonly Change[]; readonly now: RowsNow; readonly today: string };

const touchedBy = ({ effects, now }: Undo): Asked['touched'] => {
  const byTable = Map.groupBy(effects, (effect) => effect.table);
  return <T extends BookTable>(table: T) =>
    (byTable.get(table) ?? []).map(({ rowId, before }) => ({ ...before, ...now.get(rowId) }) as unknown as Tables[T]);
};

/** What rules that look at several rows would say once these effects were taken back, and do not say of the book now. */
export const listBrokenRules = async (db: Reader, undo: Undo): Promise<string[]> => {
  const touched = touchedBy(undo);
  const agencyIds = await listAgencyIds(db);
  const bookOf = (read: ReadRows): Asked => ({ read, touched, agencyIds, today: undo.today });
  const after = bookOf(bookAfter(db, undo.effects, undo.now));
  const now = bookOf(bookNow(db));
  const broken = await askMovedPeriods(new Map(touched('periods').map((row) => [row.id, row])))(after);
  for (const ask of questions) {
    const faults = await ask(after);
    if (faults.length === 0) continue;
    // What was wrong before, as in the original of many a plan, does not stand in the way.
    const known = new Set(await ask(now));
    broken.push(...faults.filter((fault) => !known.has(fault)));
  }
  return [...new Set(broken)];
};
