import { type ExpressionBuilder, expressionBuilder } from 'kysely';
import type { Actor } from '#shared/contract/actor.ts';
import { confinedTo } from '#shared/contract/reach.rules.ts';
import type { Reader } from '../../database/handles.ts';
import type { Tables } from '../../database/tables.ts';
import { refuse } from '../../door/refuse.ts';

/** Tasks that an agency was ever given, by its own name or behind a group: what it once did it may look up. */
export const isGivenTo = (agencyId: string) => {
  const row: ExpressionBuilder<Tables, 'tasks'> = expressionBuilder<Tables, 'tasks'>();
  const byName = row.selectFrom('assignments').select('task_id').where('assignments.agency_id', '=', agencyId);
  const behindGroup = row.selectFrom('group_members').select('task_id').where('group_members.agency_id', '=', agencyId);
  return row.or([row('tasks.id', 'in', byName), row('tasks.id', 'in', behindGroup)]);
};

/** Refuses a task of which a liaison's agency has no part. */
export const refuseForeignTask = async (db: Reader, actor: Actor, taskId: string): Promise<void> => {
  const agencyId = confinedTo(actor);
  if (agencyId === null) return;
  const own = await db
    .selectFrom('tasks')
    .select('tasks.id')
    .where('tasks.id', '=', taskId)
    .where(isGivenTo(agencyId))
    .executeTakeFirst();
  if (!own) throw refuse('not-allowed', 'Đầu mối chỉ mở được nhiệm vụ giao cho cơ quan mình.');
};
