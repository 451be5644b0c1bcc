import { operationTitle } from '#shared/contract/find-operation.ts';
import type { UndoableLine, undoContract } from '#shared/undo/undo.contract.ts';
import { dayInVietnam } from '#shared/words/dates.ts';
import { api, type Handlers } from '../../door/api.ts';
import { reading, writing } from '../../door/kinds.ts';
import { refuse } from '../../door/refuse.ts';
import { moveMarks } from '../submissions/move-marks.ts';
import { findLastDone, findLastUndone } from './audit.store.ts';
import { planUndo } from './plan-undo.ts';
import { listRoundPlaces } from './round-places.store.ts';
import { takeBack } from './undo-line.ts';

const { undo } = api;

type Line = { id: string; operation: string; about: string; at: string; change_count: number };

const asUndoable = (line: Line | undefined): UndoableLine | null =>
  line
    ? {
        lineId: line.id,
        operation: line.operation,
        title: operationTitle(line.operation),
        about: line.about,
        at: line.at,
        rowCount: line.change_count,
      }
    : null;

export const undoHandlers: Handlers<typeof undoContract> = {
  last: undo.last.use(reading).handler(async ({ context: { db, actor } }) => {
    return asUndoable(await findLastDone(db, actor.id));
  }),

  lastUndone: undo.lastUndone
    .use(reading)
    .handler(async ({ context: { db, actor } }) => asUndoable(await findLastUndone(db, actor.id))),

  preview: undo.preview.use(reading).handler(async ({ context: { db, actor, house }, input }) => {
    const today = dayInVietnam(house.ports.now());
    const { family, changes, reasons } = await planUndo(db, { actor, today }, input.lineId);
    return { lineId: family.newest.id, isRedo: !family.isDone, rowCount: changes.length, reasons };
  }),

  undo: undo.undo.use(writing).handler(async ({ context: { db, actor, house, line }, input }) => {
    const today = dayInVietnam(house.ports.now());
    const { family, changes, reasons, code } = await planUndo(db, { actor, today }, input.lineId);
    if (reasons.length > 0) throw refuse(code, reasons.join(' '));
    const { root, isDone } = family;
    line.undoes = root.id;
    line.about = `${isDone ? 'Hoàn tác' : 'Làm lại'}: ${operationTitle(root.operation)}${root.about ? ` – ${root.about}` : ''}`;
    const places = await listRoundPlaces(db, changes);
    await takeBack(db, changes);
    await moveMarks(db, places);
    return { rowCount: changes.length, isRedo: !isDone };
  }),
};
