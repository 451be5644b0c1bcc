import { confinedTo } from '#shared/contract/reach.rules.ts';
import { dayInVietnam } from '#shared/words/dates.ts';
import { roleInTaskNames } from '#shared/words/labels.ts';
import { taskName } from '#shared/words/short-names.ts';
import { api } from '../../door/api.ts';
import type { House } from '../../door/call.ts';
import { copiedFirst, printing, reading, writing } from '../../door/kinds.ts';
import { sheetFile } from '../../door/sheet-file.ts';
import { takeAway } from '../../door/take-away.ts';
import { nameOfAgencies, nameOfPlan, nameOfTasks } from '../audit/names.store.ts';
import { assignCells } from './assign-cells.ts';
import { assignTasks } from './assign-tasks.ts';
import { copyForward, previewCopy } from './copy-tasks.ts';
import { addTask, changeTask } from './edit-task.ts';
import { extendTask } from './extend-task.ts';
import { listExtensions } from './extensions.store.ts';
import { getPicked } from './in-bulk.ts';
import { listOpenGroups } from './open-groups.store.ts';
import { refuseForeignTask } from './own-tasks.store.ts';
import { addPasted, checkPaste } from './paste-tasks.ts';
import { placeTask } from './place-task.ts';
import { readTaskSheet } from './read-task-sheet.ts';
import { resolveGroup } from './resolve-group.ts';
import { setDeadline } from './set-deadline.ts';
import { tallyTasks } from './task-tally.store.ts';
import { getTask, listTasks } from './tasks.store.ts';

const { tasks } = api;
const today = ({ ports }: House): string => dayInVietnam(ports.now());

export const tasksHandlers = {
  list: tasks.list
    .use(reading)
    .handler(({ context: { db, house, actor }, input }) =>
      listTasks(db, { ...input, today: today(house), within: confinedTo(actor) }),
    ),

  printList: tasks.printList.use(printing).handler(async ({ context, input, signal }) => {
    const { inOneRead, house, actor } = context;
    const now = house.ports.now();
    const asked = { ...input, today: dayInVietnam(now), within: confinedTo(actor) };
    const sheet = await inOneRead((db) => readTaskSheet(db, asked, now.toISOString()));
    return sheetFile(sheet, { name: 'danh-sach-nhiem-vu', form: input.form }, { house, signal });
  }),

  tally: tasks.tally
    .use(reading)
    .handler(({ context: { db, house, actor }, input }) =>
      tallyTasks(db, { ...input, today: today(house), within: confinedTo(actor) }),
    ),

  get: tasks.get.use(reading).handler(async ({ context: { db, house, actor }, input }) => {
    await refuseForeignTask(db, actor, input.taskId);
    return getTask(db, input.taskId, { asOf: input.asOf, today: today(house) });
  }),

  add: tasks.add.use(writing).handler(async ({ context: { db, house, line }, input }) => {
    const task = await addTask(db, input, today(house));
    line.about = taskName(task);
    return task;
  }),

  change: tasks.change.use(writing).handler(async ({ context: { db, house, line }, input }) => {
    line.about = await nameOfTasks(db, [input.taskId]);
    return changeTask(db, input, today(house));
  }),

  move: tasks.move.use(writing).handler(async ({ context: { db, line }, input }) => {
    line.about = await nameOfTasks(db, [input.taskId]);
    return placeTask(db, input);
  }),

  assign: tasks.assign.use(writing).handler(async ({ context: { db, house, line }, input }) => {
    const agency = await nameOfAgencies(db, [input.agencyId]);
    const role = input.role === null ? 'thôi giao' : roleInTaskNames[input.role].toLowerCase();
    line.about = `${await nameOfTasks(db, input.taskIds)} – ${agency}: ${role}`;
    return assignTasks(db, input, today(house));
  }),

  assignCells: tasks.assignCells.use(writing).handler(async ({ context: { db, house, line }, input }) => {
    line.about = await nameOfTasks(
      db,
      input.cells.map((cell) => cell.taskId),
    );
    return assignCells(db, input, today(house));
  }),

  remove: tasks.remove.use(writing).handler(async ({ context: { db, line }, input }) => {
    line.about = await nameOfTasks(db, input.taskIds);
    line.reason = input.reason;
    const picked = await getPicked(db, input.taskIds);
    return takeAway(
      db,
      'tasks',
      picked.map((task) => task.id),
    );
  }),

  setDeadline: tasks.setDeadline.use(writing).handler(async ({ context: { db, line }, input }) => {
    line.about = await nameOfTasks(db, input.taskIds);
    return setDeadline(db, input);
  }),

  listExtensions: tasks.listExtensions.use(reading).handler(async ({ context: { db, actor }, input }) => {
    await refuseForeignTask(db, actor, input.taskId);
    return listExtensions(db, input.taskId);
  }),

  extend: tasks.extend.use(writing).handler(async ({ context: { db, actor, house, line }, input }) => {
    line.about = await nameOfTasks(db, [input.taskId]);
    line.reason = input.reason;
    return extendTask(db, input, { actor, now: house.ports.now() });
  }),

  previewCopy: tasks.previewCopy.use(reading).handler(({ context: { db }, input }) => previewCopy(db, input)),

  copyForward: tasks.copyForward.use(writing).handler(async ({ context: { db, line }, input }) => {
    line.about = `${await nameOfPlan(db, input.planId)}: từ năm ${input.fromYear} sang năm ${input.toYear}`;
    return copyForward(db, input);
  }),

  listGroups: tasks.listGroups.use(reading).handler(({ context: { db }, input }) => listOpenGroups(db, input.planId)),

  resolveGroup: tasks.resolveGroup.use(writing).handler(async ({ context: { db, house, line }, input }) => {
    const taskIds = input.tasks.map(({ taskId }) => taskId);
    line.about = `${await nameOfTasks(db, taskIds)} – ${await nameOfAgencies(db, [input.groupId])}`;
    return resolveGroup(db, input, today(house));
  }),

  checkPaste: tasks.checkPaste
    .use(reading)
    .handler(({ context: { db, house }, input }) => checkPaste(db, input, today(house))),

  addPasted: tasks.addPasted
    .use(copiedFirst('import'))
    .use(writing)
    .handler(async ({ context: { db, house, line }, input }) => {
      const pasted = await addPasted(db, input, today(house));
      line.about = `${pasted.added} nhiệm vụ vào ${await nameOfPlan(db, input.planId)}`;
      return pasted;
    }),
};
