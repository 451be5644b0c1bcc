import type SqliteFile from 'better-sqlite3';
import type { SqliteDatabase } from 'kysely';

const kept = 300;

type Exchange = {
  /** Closes the connection and puts another file in the place of its own. */
  readonly replace: (connection: SqliteFile.Database) => void;
  readonly reopen: () => SqliteFile.Database;
};

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
    prepare: (sql) => {
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
