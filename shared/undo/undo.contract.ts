import { z } from 'zod';
import { id } from '../contract/fields.ts';
import { command, everyone, query } from '../contract/operation.ts';

export const UndoableLine = z.object({
  lineId: z.string(),
  /** "plans.addFromLibrary". */
  operation: z.string(),
  sentence: z.string(),
  at: z.iso.datetime(),
  rowCount: z.int(),
});
/** A command that this person carried out last and may take back. */
export type UndoableLine = Readonly<z.infer<typeof UndoableLine>>;

export const undoContract = {
  last: query(everyone, 'Cho biết việc gần nhất mà người đang làm việc có thể hoàn tác.').output(
    UndoableLine.nullable(),
  ),
  undo: command(everyone, 'Hoàn tác một việc đã làm, trả mọi dòng về giá trị trước đó.')
    .input(z.object({ lineId: id('Việc cần hoàn tác') }))
    .output(z.object({ rowCount: z.int() })),
};
