import type SqliteFile from 'better-sqlite3';
import type { SqliteDatabase } from 'kysely';

const kept = 300;

type Exchange = {
  /** Closes the connection and puts another file in the place of its own. */
  readonly replace: (connection: SqliteFile.Database) => void;
  readonly reopen: () => SqliteFile.Database;
};

/**
 * A full disk makes SQLite itself take the transaction back. Asked to do it once more it fails, and that would hide why:
 * a statement that does nothing stands in.
 */
const wantedBy = (sql: string, connection: SqliteFile.Database): string =>
  sql === 'rollback' && !connection.inTransaction ? 'select 1' : sql;

/**
 * The connection as Kysely needs it, preparing each statement once: preparing costs more than running a short one.
 * The least recently used statement leaves first. `exchange` goes on with another file.
 */
export const withStatementCache = (
  first: SqliteFile.Database,
): SqliteDatabase & { readonly exchange: (exchange: Exchange) => void } => {
  let connection = first;
  const statements = new Map<string, SqliteFile.Statement>();
  return {
    prepare: (asked) => {
      const sql = wantedBy(asked, connection);
      const statement = statements.get(sql) ?? connection.prepare(sql);
      statements.delete(sql);
      statements.set(sql, statement);
      const [oldest] = statements.keys();
      if (statements.size > kept && oldest !== undefined) statements.delete(oldest);
      return statement;
    },
    exchange: ({ replace, reopen }) => {
      statements.clear();
      try {
        replace(connection);
      } finally {
        if (!connection.open) connection = reopen();
      }
    },
    close: () => {
      statements.clear();
      connection.close();
    },
  };
};
