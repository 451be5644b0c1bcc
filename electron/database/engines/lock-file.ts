import SqliteFile from 'better-sqlite3';

export type Holder = { readonly who: string; readonly since: string };

export type Lock = { readonly release: () => void };

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');

const readHolder = (connection: SqliteFile.Database): Holder | null => {
  try {
    return (connection.prepare('select who, since from holder').get() as Holder | undefined) ?? null;
  } catch {
    return null;
  }
};

const take = (connection: SqliteFile.Database, holder: Holder): void => {
  connection.exec('begin immediate');
  connection.exec('create table if not exists holder (who text not null, since text not null)');
  connection.exec('delete from holder');
  connection.prepare('insert into holder (who, since) values (?, ?)').run(holder.who, holder.since);
  connection.exec('commit');
  // Held open from here on: the operating system takes it back even when the program is killed, and others still read.
  connection.exec('begin immediate');
};

/**
 * Takes the right to write beside a data file, for as long as this process lives or until it is released.
 * @returns the lock, or who holds it (null where that can't be read).
 */
export const takeLock = (file: string, holder: Holder): Lock | { readonly heldBy: Holder | null } => {
  const connection = new SqliteFile(file, { timeout: 0 });
  try {
    take(connection, holder);
    return {
      release: () => {
        connection.close();
      },
    };
  } catch (error) {
    const heldBy = readHolder(connection);
    connection.close();
    if (isBusy(error)) return { heldBy };
    throw error;
  }
};
