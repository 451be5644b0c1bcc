import { finalOperations } from '#shared/contract/find-operation.ts';
import type { Reader } from '../../database/handles.ts';

const columns = ['id', 'operation', 'about', 'at', 'change_count', 'sequence'] as const;

/** The last command of a person that may be taken back and is not taken back now. */
export const findLastDone = (db: Reader, actorId: string) =>
  db
    .selectFrom('audit_lines')
    .select(columns)
    .where('actor_id', '=', actorId)
    .where('undoes_line_id', 'is', null)
    .where('operation', 'not in', finalOperations)
    .where((row) => {
      // Taken back and done again as often: it stands.
      const turning = row
        .selectFrom('audit_lines as turning')
        .select((line) => line.fn.countAll<number>().as('n'))
        .whereRef('turning.undoes_line_id', '=', 'audit_lines.id');
      return row(row(turning, '%', 2), '=', 0);
    })
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();

const undosLookedAt = 50;

/** What a person took back last and has not built upon since; its id is that of the taking back, which is to be turned. */
export const findLastUndone = async (db: Reader, actorId: string) => {
  const own = db.selectFrom('audit_lines').where('actor_id', '=', actorId);
  const done = await own
    .select('sequence')
    .where('undoes_line_id', 'is', null)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  const turning = await own
    .select(['id', 'undoes_line_id'])
    .where('undoes_line_id', 'is not', null)
    .where('sequence', '>', done?.sequence ?? 0)
    .orderBy('sequence', 'desc')
    .limit(undosLookedAt)
    .execute();
  for (const { id, undoes_line_id } of turning) {
    const family = await findFamily(db, undoes_line_id ?? '');
    if (family && !family.isDone && family.newest.id === id) return { ...family.root, id };
  }
  return undefined;
};

const findLine = (db: Reader, lineId: string) =>
  db.selectFrom('audit_lines').selectAll().where('id', '=', lineId).executeTakeFirst();

/** A command with all that took it back or did it again; `newest` is the one that made the rows what they are. */
export const findFamily = async (db: Reader, lineId: string) => {
  const line = await findLine(db, lineId);
  const root = line?.undoes_line_id ? await findLine(db, line.undoes_line_id) : line;
  if (!line || !root) return undefined;
  const turning = await db
    .selectFrom('audit_lines')
    .selectAll()
    .where('undoes_line_id', '=', root.id)
    .orderBy('sequence')
    .execute();
  return { line, root, newest: turning.at(-1) ?? root, isDone: turning.length % 2 === 0 };
};

/** The rows that a command touched, in order. */
export const listChanges = (db: Reader, lineId: string) =>
  db.selectFrom('audit_changes').selectAll().where('line_id', '=', lineId).orderBy('position').execute();

const idsAtOnce = 10_000;

/** The latest commands after a number that touched one of these rows, the newest first. */
export const listLaterWork = async (db: Reader, after: number, rowIds: readonly string[]) => {
  const found = new Map<
    string,
    { sequence: number; at: string; actor_name: string; operation: string; about: string }
  >();
  for (let from = 0; from < rowIds.length; from += idsAtOnce) {
    const lines = await db
      .selectFrom('audit_changes')
      .innerJoin('audit_lines', 'audit_lines.id', 'line_id')
      .select(['audit_lines.id as id', 'sequence', 'at', 'actor_name', 'operation', 'about'])
      .distinct()
      .where('row_id', 'in', rowIds.slice(from, from + idsAtOnce))
      .where('sequence', '>', after)
      .execute();
    for (const { id, ...line } of lines) found.set(id, line);
  }
  return [...found.values()].sort((a, b) => b.sequence - a.sequence);
};
