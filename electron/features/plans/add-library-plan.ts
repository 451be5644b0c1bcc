import type { LibraryPlan } from '#shared/plans/library-plan.ts';
import type { Writer } from '../../database/handles.ts';
import { libraryIds } from './library-ids.ts';
import { dutyRows, phaseRows, planRow, sectionRows } from './library-plan-rows.ts';
import { targetRows } from './library-target-rows.ts';
import { taskRows } from './library-task-rows.ts';
import { locateRows, type Places } from './locate-sentences.ts';

type Source = {
  readonly plan: LibraryPlan;
  /** The document's own text; empty where only a report about it was at hand. */
  readonly text: string;
  /** The book's ids by catalogue key. */
  readonly agencies: ReadonlyMap<string, string>;
  /** Where each row stands in the text, by its key, as a reading found it; without it the row's words are looked for. */
  readonly places?: Places;
  /** `read`: a plan that was read from its text is no plan of the library. */
  readonly origin?: 'library' | 'read';
};

/** Puts a whole library plan into the book, each row linked to its sentence. @returns the plan's id. */
export const addLibraryPlan = async (db: Writer, source: Source): Promise<string> => {
  const { plan, text, agencies, places, origin = 'library' } = source;
  const ids = libraryIds(plan, agencies, db.newId);
  const located = locateRows(text, places);
  const { tasks, assignments } = taskRows(plan, ids, located);
  await db.insert('plans', [{ ...planRow(plan, ids), library_key: origin === 'library' ? plan.key : null }]);
  if (text !== '') await db.insert('plan_texts', [{ id: db.newId(), plan_id: ids.plan, text }]);
  await db.insert('phases', phaseRows(plan, ids));
  await db.insert('sections', sectionRows(plan, ids));
  await db.insert('targets', targetRows(plan, ids, located));
  await db.insert('tasks', tasks);
  await db.insert('assignments', assignments);
  await db.insert('reporting_duties', dutyRows(plan, ids, located));
  return ids.plan;
};
