import { renameSync, rmSync } from 'node:fs';
import SqliteFile from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import type { Tables } from '../tables.ts';
import type { Database, Engine } from './engine.ts';
import { withStatementCache } from './statement-cache.ts';

const sqlite: Engine = {
  name: 'sqlite',
  wholeNumber: 'integer',
  decimalNumber: 'real',
  binaryText: 'text',
  tableEnd: 'strict',
};

const connect = (file: string): SqliteFile.Database => {
  const connection = new SqliteFile(file);
  try {
    connection.pragma('journal_mode = WAL');
    connection.pragma('synchronous = FULL');
    connection.pragma('foreign_keys = ON');
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
};

/** Puts another file in the place of a closed one. A log left behind would be read into the new data. */
const putInPlace = (staged: string, file: string): void => {
  for (const rest of ['-wal', '-shm']) rmSync(`${file}${rest}`, { force: true });
  renameSync(staged, file);
};

/**
 * Opens a data file, or makes it. `synchronous=FULL`: an acknowledged command survives a power cut (0.14 ms a commit).
 * @throws the engine's own error when the file is no database or can't be opened.
 */
export const openSqlite = (file: string): Database => {
  const statements = withStatementCache(connect(file));
  const kysely = new Kysely<Tables>({ dialect: new SqliteDialect({ database: statements }) });
  return {
    kysely,
    engine: sqlite,
    file,
    exchange: (prepare) =>
      // The one connection: whoever calls meanwhile waits for it, and goes on with the new data.
      kysely.connection().execute(async () => {
        const staged = await prepare();
        statements.exchange({
          replace: (connection) => {
            connection.pragma('wal_checkpoint(TRUNCATE)');
            connection.close();
            putInPlace(staged, file);
          },
          reopen: () => connect(file),
        });
      }),
    close: () => kysely.destroy(),
  };
};
