import type SqliteFile from 'better-sqlite3';
import type { SqliteDatabase } from 'kysely';

const kept = 300;

/**
 * The connection as Kysely needs it, preparing each statement once: preparing costs more than running a short one.
 * The least recently used statement leaves first.
 */
export const withStatementCache = (connection: SqliteFile.Database): SqliteDatabase => {
  const statements = new Map<string, SqliteFile.Statement>();
  return {
    prepare: (sql) => {
      const statement = statements.get(sql) ?? connection.prepare(sql);
      statements.delete(sql);
      statements.set(sql, statement);
      const [oldest] = statements.keys();
      if (statements.size > kept && oldest !== undefined) statements.delete(oldest);
      return statement;
    },
    close: () => {
      statements.clear();
      connection.close();
    },
  };
};
