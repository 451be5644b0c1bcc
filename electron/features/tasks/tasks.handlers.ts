import { api } from '../../door/api.ts';
import { reading } from '../../door/kinds.ts';
import { getTask, listTasks } from './tasks.store.ts';

export const tasksHandlers = {
  list: api.tasks.list.use(reading).handler(({ context: { db }, input }) => listTasks(db, input)),
  get: api.tasks.get.use(reading).handler(({ context: { db }, input }) => getTask(db, input.taskId)),
};
