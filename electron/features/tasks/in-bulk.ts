import { brief } from '#shared/words/brief.ts';
import type { Reader } from '../../database/handles.ts';
import { refuse } from '../../door/refuse.ts';
import { listTaskPlans } from './task-frame.store.ts';

type PickedTask = Awaited<ReturnType<typeof listTaskPlans>>[number];

const shown = 3;

/** The tasks that a person picked, each once; refuses when one is not in the book or was replaced by an amendment. */
export const getPicked = async (db: Reader, taskIds: readonly string[]): Promise<PickedTask[]> => {
  const ids = [...new Set(taskIds)];
  const found = await listTaskPlans(db, ids);
  if (found.length < ids.length)
    throw refuse(
      'not-found',
      `${ids.length - found.length} nhiệm vụ đã chọn không còn trong sổ. Tải lại rồi chọn lại.`,
    );
  refuseEach(found, (task) =>
    task.validTo === null ? null : 'đã được văn bản sửa đổi thay thế; bỏ chọn nhiệm vụ này.',
  );
  return found;
};

/** Refuses when a rule has a reason against one of the tasks; names the first few and what is allowed. */
export const refuseEach = (tasks: readonly PickedTask[], why: (task: PickedTask) => string | null): void => {
  const reasons = tasks.flatMap((task) => {
    const reason = why(task);
    return reason === null ? [] : [{ path: `taskIds.${task.id}`, reason: `"${brief(task.text, 60)}": ${reason}` }];
  });
  if (reasons.length === 0) return;
  const more = reasons.length > shown ? ` Còn ${reasons.length - shown} nhiệm vụ khác như vậy.` : '';
  const words = reasons.slice(0, shown).map(({ reason }) => reason);
  throw refuse('refused', `Chưa đổi nhiệm vụ nào. ${words.join(' ')}${more}`, { fields: reasons.slice(0, 50) });
};

const pauseEvery = 200;

/** Carries something out for each row, and lets other work in now and then. */
export const each = async <T>(rows: readonly T[], work: (row: T) => Promise<unknown>): Promise<void> => {
  for (const [at, row] of rows.entries()) {
    await work(row);
    if (at % pauseEvery === pauseEvery - 1) await new Promise((resolve) => setImmediate(resolve));
  }
};
