import { whyNotAddRows } from '#shared/spreadsheets/pasted-rows.rules.ts';
import { type CheckedRow, checkPastedTasks } from '#shared/tasks/paste-tasks.rules.ts';
import type { PasteColumn } from '#shared/tasks/task-paste.ts';
import type { Reader, Writer } from '../../database/handles.ts';
import { refuse } from '../../door/refuse.ts';
import { addTasks } from './add-tasks.ts';
import { getPasteFrame } from './task-frame.store.ts';

type Paste = {
  readonly planId: string;
  readonly rows: readonly (readonly string[])[];
  readonly columns: readonly (PasteColumn | null)[] | null;
};

/** What the pasted rows would do to the plan. */
export const checkPaste = async (
  db: Reader,
  { planId, rows, columns }: Paste,
  today: string,
): Promise<CheckedRow[]> => {
  const checked = checkPastedTasks(await getPasteFrame(db, planId, today), rows, columns);
  if (checked.length === 0)
    throw refuse('refused', 'Chưa có dòng nào để thêm: dán các dòng nhiệm vụ, không chỉ dòng tiêu đề.');
  return checked;
};

/** Adds the pasted tasks that are new; with one wrong row none is added. */
export const addPasted = async (db: Writer, paste: Paste, today: string): Promise<{ added: number; same: number }> => {
  const checked = await checkPaste(db, paste, today);
  const why = whyNotAddRows(checked);
  if (why) throw refuse('refused', why.sentence, { fields: why.fields });
  const added = await addTasks(
    db,
    paste.planId,
    checked.flatMap((row) => row.fields ?? []),
  );
  return { added: added.length, same: checked.length - added.length };
};
