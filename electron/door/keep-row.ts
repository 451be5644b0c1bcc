import type { Fields, Writer } from '../database/handles.ts';
import type { BookTable, Tables } from '../database/tables.ts';
import { refuse } from './refuse.ts';

type Keep<T extends BookTable, S extends keyof Fields<T>> = {
  /** The row of the same natural key (task, year, agency …), when there is one. */
  readonly existing: Tables[T] | undefined;
  /** The version the person saw; null: there was no row yet. */
  readonly seenVersion: number | null;
  readonly fields: Omit<Fields<T>, S>;
  /** Who and when: written only when one of the fields really changes. */
  readonly stamp: Pick<Fields<T>, S>;
};

const isSame = (row: object, fields: object): boolean =>
  Object.entries(fields).every(([field, value]) => (row as Record<string, unknown>)[field] === value);

/** Adds the one row of a natural key or changes it; refuses with `conflict` when the person saw another state of it. */
export const keepRow = async <T extends BookTable, S extends keyof Fields<T>>(
  db: Writer,
  table: T,
  { existing, seenVersion, fields, stamp }: Keep<T, S>,
): Promise<Tables[T]> => {
  const whole = { ...fields, ...stamp } as unknown as Fields<T>;
  if (existing) {
    if (seenVersion === null)
      throw refuse('conflict', 'Người khác vừa ghi dòng này trước. Xem lại bản đã ghi rồi lưu lại.');
    const changes = isSame(existing, fields) ? {} : whole;
    return db.change(table, { id: existing.id, seenVersion }, changes);
  }
  if (seenVersion !== null) throw refuse('conflict', 'Dòng đang sửa không còn trong sổ. Mở lại rồi ghi lại.');
  const row = { ...whole, id: db.newId() };
  await db.insert(table, [row]);
  return { ...row, version: 1 } as unknown as Tables[T];
};
