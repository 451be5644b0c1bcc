import type { Migration } from '../migration.ts';

/** Which row an amendment put in the place of which, and which document ended a row: what stood before stays to be read. */
export const amendedRows: Migration = {
  name: '0006-amended-rows',
  statements: () =>
    ['tasks', 'targets'].flatMap((table) => [
      `alter table ${table} add column replaces_id text references ${table} (id)`,
      `alter table ${table} add column ended_by_id text references amendments (id)`,
      `create index ${table}_replaces on ${table} (replaces_id)`,
    ]),
};
