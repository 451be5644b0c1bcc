import { z } from 'zod';
import { id } from '../contract/fields.ts';
import { command, everyone, query } from '../contract/operation.ts';

export const UndoableLine = z.object({
  lineId: z.string(),
  /** "plans.addFromLibrary". */
  operation: z.string(),
  /** "Thêm kế hoạch từ thư viện". */
  title: z.string(),
  /** "Quyết định 8560/QĐ-UBND". */
  about: z.string(),
  at: z.iso.datetime(),
  rowCount: z.int(),
});
/** A command that this person carried out last and may take back, or do again. */
export type UndoableLine = Readonly<z.infer<typeof UndoableLine>>;

const UndoPreview = z.object({
  /** The line whose rows would go back: the asked one, or the last that took it back or did it again. */
  lineId: z.string(),
  isRedo: z.boolean(),
  rowCount: z.int(),
  /** Why it can't be done now, one sentence each; none: it can. */
  reasons: z.array(z.string()).readonly(),
});

const line = z.object({ lineId: id('Việc cần hoàn tác') });

export const undoContract = {
  last: query(everyone, 'Cho biết việc gần nhất mà người đang làm việc có thể hoàn tác.').output(
    UndoableLine.nullable(),
  ),
  lastUndone: query(everyone, 'Cho biết việc vừa hoàn tác mà người đang làm việc có thể làm lại.').output(
    UndoableLine.nullable(),
  ),
  preview: query(everyone, 'Xem trước việc hoàn tác: dòng nào trở lại, và điều gì ngăn lại.')
    .input(line)
    .output(UndoPreview),
  undo: command(everyone, 'Hoàn tác hoặc làm lại', 'Hoàn tác một việc đã làm, hoặc làm lại một việc đã hoàn tác.')
    .input(line)
    .output(z.object({ rowCount: z.int(), isRedo: z.boolean() })),
};
