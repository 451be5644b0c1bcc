import { mostRows, whyNotList } from '#shared/sheets/most-rows.rules.ts';
import type { Sheet } from '#shared/sheets/sheet.ts';
import { type FilterNames, filterWords } from '#shared/tasks/filter-words.rules.ts';
import type { TaskFilter, TaskListQuery } from '#shared/tasks/tasks.contract.ts';
import type { Reader } from '../../database/handles.ts';
import { refuseIf } from '../../door/refuse.ts';
import { nameOfAgencies, nameOfPlan, nameOfSection } from '../audit/names.store.ts';
import { findOfficeName } from '../office/office.store.ts';
import type { TaskQuestion } from './task-query.ts';
import { taskSheet } from './task-sheet.ts';
import { listTasks } from './tasks.store.ts';

type Asked = Omit<TaskListQuery, 'offset' | 'limit'> & TaskQuestion;

/** The tasks that a filter leaves as a sheet to be printed; refuses when they are none, or more than a list can hold. */
export const readTaskSheet = async (db: Reader, asked: Asked, printedAt: string): Promise<Sheet> => {
  const { total, rows } = await listTasks(db, { ...asked, offset: 0, limit: mostRows });
  refuseIf(whyNotList(total, 'nhiệm vụ'));
  const filter = filterWords(asked, await namesIn(db, asked));
  return taskSheet(rows, { office: await findOfficeName(db), printedAt, filter });
};

const namesIn = async (db: Reader, { planId, sectionId, agencyId }: TaskFilter): Promise<FilterNames> => ({
  plan: planId === undefined ? '' : await nameOfPlan(db, planId),
  section: sectionId === undefined ? '' : await nameOfSection(db, sectionId),
  agency: agencyId === undefined ? '' : await nameOfAgencies(db, [agencyId]),
});
