import type { Migration } from '../migration.ts';

/** Who writes the office's letters: the last part of a Công văn's symbol. */
export const draftingUnit: Migration = {
  name: '0009-drafting-unit',
  statements: () => ["alter table office_settings add column drafting_unit text not null default 'VP'"],
};
