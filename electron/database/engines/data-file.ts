import SqliteFile from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import type { Tables } from '../tables.ts';

/** A data file opened to be read, as it stood at the first question. */
export type DataFile = {
  readonly kysely: Kysely<Tables>;
  /** Writes what is read here to a new file, without holding up whoever writes to the data meanwhile. */
  readonly copyTo: (file: string) => Promise<void>;
  readonly close: () => void;
};

const allPages = 2 ** 30;

/** @throws the engine's own error when the file is no database. */
export const openDataFile = (file: string): DataFile => {
  const connection = new SqliteFile(file, { readonly: true, fileMustExist: true });
  try {
    connection.exec('begin');
  } catch (error) {
    connection.close();
    throw error;
  }
  return {
    kysely: new Kysely<Tables>({ dialect: new SqliteDialect({ database: connection }) }),
    copyTo: async (copy) => {
      // All pages in one step stay in the snapshot of the open transaction: a copy of exactly what was counted.
      await connection.backup(copy, { progress: () => allPages });
    },
    close: () => {
      connection.close();
    },
  };
};

/** Makes a finished data file one file again: opened to be read, it leaves no log beside itself. */
export const settleDataFile = (file: string): void => {
  const connection = new SqliteFile(file, { fileMustExist: true });
  try {
    connection.pragma('journal_mode = DELETE');
  } finally {
    connection.close();
  }
};
