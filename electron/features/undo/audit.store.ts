import { finalOperations } from '#shared/contract/find-operation.ts';
import type { Reader } from '../../database/handles.ts';

/** The last command of a person that has not been taken back and is itself no taking back. */
export const findLastLine = (db: Reader, actorId: string) =>
  db
    .selectFrom('audit_lines')
    .select((line) => [
      'id',
      'operation',
      'at',
      line
        .selectFrom('audit_changes')
        .select((change) => change.fn.countAll<number>().as('n'))
        .whereRef('audit_changes.line_id', '=', 'audit_lines.id')
        .as('row_count'),
    ])
    .where('actor_id', '=', actorId)
    .where('undoes_line_id', 'is', null)
    .where('operation', 'not in', finalOperations)
    .where('id', 'not in', (inner) =>
      inner
        .selectFrom('audit_lines as undoing')
        .select((row) => row.ref('undoing.undoes_line_id').$notNull().as('id'))
        .where('undoing.undoes_line_id', 'is not', null),
    )
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();

export const findLine = (db: Reader, lineId: string) =>
  db.selectFrom('audit_lines').selectAll().where('id', '=', lineId).executeTakeFirst();

export const isUndone = async (db: Reader, lineId: string): Promise<boolean> =>
  (await db.selectFrom('audit_lines').select('id').where('undoes_line_id', '=', lineId).executeTakeFirst()) !==
  undefined;

/** The rows that a command touched, the last one first. */
export const listChangesBackwards = (db: Reader, lineId: string) =>
  db.selectFrom('audit_changes').selectAll().where('line_id', '=', lineId).orderBy('position', 'desc').execute();
