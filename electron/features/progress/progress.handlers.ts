import type { progressContract } from '#shared/progress/progress.contract.ts';
import { api, type Handlers } from '../../door/api.ts';
import { reading, writing } from '../../door/kinds.ts';
import { listEntriesOfTask } from './progress.store.ts';
import { listRevisions } from './progress-history.ts';
import { recordProgress } from './record-progress.ts';

const { progress } = api;

export const progressHandlers: Handlers<typeof progressContract> = {
  listOfTask: progress.listOfTask
    .use(reading)
    .handler(({ context: { db }, input }) => listEntriesOfTask(db, input.taskId)),

  history: progress.history.use(reading).handler(({ context: { db }, input }) => listRevisions(db, input.taskId)),

  record: progress.record
    .use(writing)
    .handler(({ context: { db, actor, house }, input }) =>
      recordProgress(db, input, { actor, now: house.ports.now() }),
    ),
};
