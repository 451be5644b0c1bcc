import { dayInVietnam } from '#shared/words/dates.ts';
import { api } from '../../door/api.ts';
import type { House } from '../../door/call.ts';
import { reading, writing } from '../../door/kinds.ts';
import { assignCells } from './assign-cells.ts';
import { assignTasks } from './assign-tasks.ts';
import { copyForward, previewCopy } from './copy-tasks.ts';
import { addTask, changeTask } from './edit-task.ts';
import { addPasted, checkPaste } from './paste-tasks.ts';
import { placeTask } from './place-task.ts';
import { resolveGroup } from './resolve-group.ts';
import { setDeadline } from './set-deadline.ts';
import { tallyTasks } from './task-tally.store.ts';
import { getTask, listTasks } from './tasks.store.ts';

const { tasks } = api;
const today = ({ ports }: House): string => dayInVietnam(ports.now());

export const tasksHandlers = {
  list: tasks.list.use(reading).handler(({ context: { db }, input }) => listTasks(db, input)),

  tally: tasks.tally.use(reading).handler(({ context: { db }, input }) => tallyTasks(db, input)),

  get: tasks.get.use(reading).handler(({ context: { db }, input }) => getTask(db, input.taskId, input.asOf)),

  add: tasks.add.use(writing).handler(({ context: { db, house }, input }) => addTask(db, input, today(house))),

  change: tasks.change.use(writing).handler(({ context: { db, house }, input }) => changeTask(db, input, today(house))),

  move: tasks.move.use(writing).handler(({ context: { db }, input }) => placeTask(db, input)),

  assign: tasks.assign
    .use(writing)
    .handler(({ context: { db, house }, input }) => assignTasks(db, input, today(house))),

  assignCells: tasks.assignCells
    .use(writing)
    .handler(({ context: { db, house }, input }) => assignCells(db, input, today(house))),

  setDeadline: tasks.setDeadline.use(writing).handler(({ context: { db }, input }) => setDeadline(db, input)),

  previewCopy: tasks.previewCopy.use(reading).handler(({ context: { db }, input }) => previewCopy(db, input)),

  copyForward: tasks.copyForward.use(writing).handler(({ context: { db }, input }) => copyForward(db, input)),

  resolveGroup: tasks.resolveGroup
    .use(writing)
    .handler(({ context: { db, house }, input }) => resolveGroup(db, input, today(house))),

  checkPaste: tasks.checkPaste
    .use(reading)
    .handler(({ context: { db, house }, input }) => checkPaste(db, input, today(house))),

  addPasted: tasks.addPasted
    .use(writing)
    .handler(({ context: { db, house }, input }) => addPasted(db, input, today(house))),
};
