import { whyNotAddRows } from '#shared/spreadsheets/pasted-rows.rules.ts';
import { checkPastedTargets } from '#shared/targets/paste-targets.rules.ts';
import type { PasteColumn } from '#shared/targets/target-paste.ts';
import type { Reader, Writer } from '../../database/handles.ts';
import { refuse } from '../../door/refuse.ts';
import { addTargets } from './add-targets.ts';
import { getPlanFrame } from './plan-frame.store.ts';

type Paste = {
  readonly planId: string;
  readonly rows: readonly (readonly string[])[];
  readonly columns: readonly (PasteColumn | null)[] | null;
};

/** What the pasted rows would do to the plan. */
export const checkPaste = async (db: Reader, { planId, rows, columns }: Paste) => {
  const checked = checkPastedTargets(await getPlanFrame(db, planId), rows, columns);
  if (checked.length === 0)
    throw refuse('refused', 'Chưa có dòng nào để thêm: dán các dòng chỉ tiêu, không chỉ dòng tiêu đề.');
  return checked;
};

/** Adds the pasted targets that are new; with one wrong row none is added. */
export const addPasted = async (db: Writer, paste: Paste): Promise<{ added: number; same: number }> => {
  const checked = await checkPaste(db, paste);
  const why = whyNotAddRows(checked);
  if (why) throw refuse('refused', why.sentence, { fields: why.fields });
  const added = await addTargets(
    db,
    paste.planId,
    checked.flatMap((row) => row.fields ?? []),
  );
  return { added: added.length, same: checked.length - added.length };
};
