import type { Actor } from '#shared/contract/actor.ts';
import { entryYear } from '#shared/periods/period.rules.ts';
import type { KeepSheet, Sheet } from '#shared/progress/sheet.ts';
import type { Writer } from '../../database/handles.ts';
import { isRefusal, refuse } from '../../door/refuse.ts';
import { getPeriodRow } from '../periods/periods.store.ts';
import { recordResult } from '../targets/add-result.ts';
import { findAssignedTask } from './progress.store.ts';
import { recordProgress } from './record-progress.ts';
import { readSheet } from './sheet.store.ts';

type By = { readonly actor: Actor; readonly now: Date };

/** A refusal of one line names the line: in a grid nobody could tell which one it is about. */
const inLine = async <T>(
  line: { readonly path: string; readonly name: string },
  work: () => Promise<T>,
): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const reason = `${line.name}: ${error.message}`;
    throw refuse(error.code, reason, { ...error.data, fields: [{ path: line.path, reason }] });
  }
};

/** Keeps the lines of a sheet that were changed, results and figures together: all of them or none. */
export const keepSheet = async (db: Writer, kept: KeepSheet, by: By): Promise<Sheet> => {
  const { periodId, agencyId, reason } = kept;
  const period = await getPeriodRow(db, periodId);
  const days = { coversFrom: period.covers_from, coversTo: period.covers_to };
  const place = { periodId, agencyId, reason };
  for (const [at, entry] of kept.entries.entries())
    await inLine({ path: `entries.${at}`, name: `Nhiệm vụ dòng ${at + 1}` }, async () => {
      const task = await findAssignedTask(db, entry.taskId, entryYear(days, { yearFrom: 0, yearTo: 9_999 }));
      if (!task) throw refuse('not-found', 'Nhiệm vụ này không có trong sổ.');
      return recordProgress(db, { ...entry, ...place, year: entryYear(days, task) }, by);
    });
  for (const [at, figure] of kept.figures.entries())
    await inLine({ path: `figures.${at}`, name: `Chỉ tiêu dòng ${at + 1}` }, () =>
      recordResult(db, { ...figure, ...place, year: entryYear(days, { yearFrom: 0, yearTo: 9_999 }) }, by.actor),
    );
  return readSheet(db, { periodId, agencyId }, by);
};
