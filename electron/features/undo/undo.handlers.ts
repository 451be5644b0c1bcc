import { operations } from '#shared/contract/find-operation.ts';
import type { undoContract } from '#shared/undo/undo.contract.ts';
import { api, type Handlers } from '../../door/api.ts';
import { reading, writing } from '../../door/kinds.ts';
import { refuseIf } from '../../door/refuse.ts';
import { whyNotTakeBack } from '../submissions/lock.store.ts';
import { findLastLine } from './audit.store.ts';
import { undoLine } from './undo-line.ts';

const sentenceOf = (operation: string): string => operations.get(operation)?.sentence ?? operation;

const { undo } = api;

export const undoHandlers: Handlers<typeof undoContract> = {
  last: undo.last.use(reading).handler(async ({ context: { db, actor } }) => {
    const line = await findLastLine(db, actor.id);
    return line
      ? {
          lineId: line.id,
          operation: line.operation,
          sentence: sentenceOf(line.operation),
          at: line.at,
          rowCount: line.row_count ?? 0,
        }
      : null;
  }),

  undo: undo.undo.use(writing).handler(async ({ context: { db, actor, line }, input }) => {
    refuseIf(await whyNotTakeBack(db, input.lineId));
    line.undoes = input.lineId;
    return { rowCount: await undoLine(db, actor, input.lineId) };
  }),
};
