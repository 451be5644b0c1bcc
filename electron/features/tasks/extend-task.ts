import type { Actor } from '#shared/contract/actor.ts';
import { whyNotExtend } from '#shared/tasks/extension.rules.ts';
import type { Extension } from '#shared/tasks/extension.ts';
import { dayInVietnam } from '#shared/words/dates.ts';
import type { Writer } from '../../database/handles.ts';
import { refuse, refuseIf } from '../../door/refuse.ts';
import { asExtension, findTimedTask } from './extensions.store.ts';

type Asked = {
  readonly taskId: string;
  readonly year: number | null;
  readonly toOn: string;
  readonly reason: string;
  readonly document: string;
};

/** Puts a task's deadline off; what it was before stays readable. */
export const extendTask = async (
  db: Writer,
  asked: Asked,
  by: { readonly actor: Actor; readonly now: Date },
): Promise<Extension> => {
  const task = await findTimedTask(db, asked.taskId, asked.year ?? Number(dayInVietnam(by.now).slice(0, 4)));
  if (!task) throw refuse('not-found', 'Nhiệm vụ này không có trong sổ, hoặc đã được văn bản sửa đổi thay thế.');
  refuseIf(whyNotExtend(task, asked, task.dueOn));
  const row = {
    id: db.newId(),
    task_id: asked.taskId,
    year: asked.year,
    from_on: task.dueOn,
    to_on: asked.toOn,
    reason: asked.reason,
    document: asked.document,
    granted_at: by.now.toISOString(),
    granted_by: by.actor.name,
  };
  await db.insert('extensions', [row]);
  return asExtension(row);
};
