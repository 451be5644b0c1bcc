import type { Reader } from '../database/handles.ts';
import type { ChainHead } from './chain-hash.ts';

/** The lines after a number with all their changes, in order. */
export const readLinks = async (db: Reader, after: number, limit: number) => {
  const lines = await db
    .selectFrom('audit_lines')
    .selectAll()
    .where('sequence', '>', after)
    .orderBy('sequence')
    .limit(limit)
    .execute();
  const ids = lines.map((line) => line.id);
  const changes =
    ids.length === 0
      ? []
      : await db.selectFrom('audit_changes').selectAll().where('line_id', 'in', ids).orderBy('position').execute();
  const changesOf = Map.groupBy(changes, (change) => change.line_id);
  return lines.map((line) => ({ line, changes: changesOf.get(line.id) ?? [] }));
};
export type Link = Awaited<ReturnType<typeof readLinks>>[number];

/** Where the line with this hash stands; undefined when no line has it. */
export const findPlaceOfHash = async (db: Reader, hash: string): Promise<number | undefined> => {
  const row = await db.selectFrom('audit_lines').select('sequence').where('hash', '=', hash).executeTakeFirst();
  return row?.sequence;
};

export const findHash = async (db: Reader, sequence: number): Promise<string | undefined> => {
  const row = await db.selectFrom('audit_lines').select('hash').where('sequence', '=', sequence).executeTakeFirst();
  return row?.hash;
};

/** The head that the book itself keeps; undefined when it was taken away. */
export const findHead = (db: Reader): Promise<ChainHead | undefined> =>
  db.selectFrom('audit_head').select(['sequence', 'hash']).executeTakeFirst();

const countOf = async (db: Reader, table: 'audit_lines' | 'audit_changes'): Promise<number> => {
  const { n } = await db
    .selectFrom(table)
    .select((row) => row.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return Number(n);
};
export const countLines = (db: Reader): Promise<number> => countOf(db, 'audit_lines');
export const countChanges = (db: Reader): Promise<number> => countOf(db, 'audit_changes');
