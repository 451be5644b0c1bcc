import type { progressContract } from '#shared/progress/progress.contract.ts';
import { api, type Handlers } from '../../door/api.ts';
import { reading, writing } from '../../door/kinds.ts';
import { nameOfAgencies, nameOfTasks } from '../audit/names.store.ts';
import { listEntriesOfTask } from './progress.store.ts';
import { listRevisions } from './progress-history.ts';
import { recordProgress } from './record-progress.ts';

const { progress } = api;

export const progressHandlers: Handlers<typeof progressContract> = {
  listOfTask: progress.listOfTask
    .use(reading)
    .handler(({ context: { db }, input }) => listEntriesOfTask(db, input.taskId)),

  history: progress.history.use(reading).handler(({ context: { db }, input }) => listRevisions(db, input.taskId)),

  record: progress.record.use(writing).handler(async ({ context: { db, actor, house, line }, input }) => {
    const agency = await nameOfAgencies(db, [input.agencyId]);
    line.about = `${await nameOfTasks(db, [input.taskId])} – ${agency}, năm ${input.year}`;
    return recordProgress(db, input, { actor, now: house.ports.now() });
  }),
};
