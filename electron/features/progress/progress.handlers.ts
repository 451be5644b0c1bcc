import { confinedTo } from '#shared/contract/reach.rules.ts';
import type { progressContract } from '#shared/progress/progress.contract.ts';
import { isVisibleTo } from '#shared/progress/progress.rules.ts';
import { api, type Handlers } from '../../door/api.ts';
import { reading, writing } from '../../door/kinds.ts';
import { nameOfAgencies, nameOfTasks } from '../audit/names.store.ts';
import { findPeriod } from '../submissions/round.store.ts';
import { refuseForeignTask } from '../tasks/own-tasks.store.ts';
import { keepSheet } from './keep-sheet.ts';
import { getEntryRow, listEntriesOfTask } from './progress.store.ts';
import { listRevisions } from './progress-history.ts';
import { recordProgress } from './record-progress.ts';
import { removeEntry } from './remove-entry.ts';
import { readSheet } from './sheet.store.ts';

const { progress } = api;

export const progressHandlers: Handlers<typeof progressContract> = {
  listOfTask: progress.listOfTask.use(reading).handler(async ({ context: { db, actor }, input }) => {
    await refuseForeignTask(db, actor, input.taskId);
    return (await listEntriesOfTask(db, input.taskId)).filter((entry) => isVisibleTo(actor, entry));
  }),

  history: progress.history.use(reading).handler(async ({ context: { db, actor }, input }) => {
    await refuseForeignTask(db, actor, input.taskId);
    return listRevisions(db, input.taskId, confinedTo(actor));
  }),

  record: progress.record.use(writing).handler(async ({ context: { db, actor, house, line }, input }) => {
    const agency = await nameOfAgencies(db, [input.agencyId]);
    line.about = `${await nameOfTasks(db, [input.taskId])} – ${agency}, năm ${input.year}`;
    line.reason = input.reason || null;
    return recordProgress(db, input, { actor, now: house.ports.now() });
  }),

  sheet: progress.sheet
    .use(reading)
    .handler(({ context: { db, actor, house }, input }) => readSheet(db, input, { actor, now: house.ports.now() })),

  keepSheet: progress.keepSheet.use(writing).handler(async ({ context: { db, actor, house, line }, input }) => {
    const agency = await nameOfAgencies(db, [input.agencyId]);
    line.about = `${(await findPeriod(db, input.periodId))?.name ?? ''} – ${agency}`;
    line.reason = input.reason || null;
    return keepSheet(db, input, { actor, now: house.ports.now() });
  }),

  remove: progress.remove.use(writing).handler(async ({ context: { db, actor, line }, input }) => {
    const entry = await getEntryRow(db, input.entryId);
    const agency = await nameOfAgencies(db, [entry.agency_id]);
    line.about = `${await nameOfTasks(db, [entry.task_id])} – ${agency}, năm ${entry.year}`;
    line.reason = input.reason;
    return removeEntry(db, entry, { seenVersion: input.seenVersion, actor });
  }),
};
