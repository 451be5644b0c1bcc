import type { Fields, Writer } from '../database/handles.ts';
import type { BookTable, Tables } from '../database/tables.ts';
import { refuse } from './refuse.ts';

type Keep<T extends BookTable> = {
  /** The row of the same natural key (task, year, agency …), when there is one. */
  readonly existing: Tables[T] | undefined;
  /** The version the person saw; null: there was no row yet. */
  readonly seenVersion: number | null;
  readonly fields: Fields<T>;
};

/** Adds the one row of a natural key or changes it; refuses with `conflict` when the person saw another state of it. */
export const keepRow = async <T extends BookTable>(db: Writer, table: T, keep: Keep<T>): Promise<Tables[T]> => {
  const { existing, seenVersion, fields } = keep;
  if (existing) {
    if (seenVersion === null)
      throw refuse('conflict', 'Người khác vừa ghi dòng này trước. Xem lại bản đã ghi rồi lưu lại.');
    return db.change(table, { id: existing.id, seenVersion }, fields);
  }
  if (seenVersion !== null) throw refuse('conflict', 'Dòng đang sửa không còn trong sổ. Mở lại rồi ghi lại.');
  const row = { ...fields, id: db.newId() };
  await db.insert(table, [row]);
  return { ...row, version: 1 } as unknown as Tables[T];
};
