import { api } from '../../door/api.ts';
import { reading, writing } from '../../door/kinds.ts';
import { listEntriesOfTask } from './progress.store.ts';
import { listRevisions } from './progress-history.ts';
import { recordProgress } from './record-progress.ts';

export const progressHandlers = {
  listOfTask: api.progress.listOfTask
    .use(reading)
    .handler(({ context: { db }, input }) => listEntriesOfTask(db, input.taskId)),

  history: api.progress.history.use(reading).handler(({ context: { db }, input }) => listRevisions(db, input.taskId)),

  record: api.progress.record
    .use(writing)
    .handler(({ context: { db, actor, house }, input }) =>
      recordProgress(db, input, { actor, now: house.ports.now() }),
    ),
};
