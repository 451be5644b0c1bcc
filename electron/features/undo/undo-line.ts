import type { Actor } from '#shared/contract/actor.ts';
import { finalOperations } from '#shared/contract/find-operation.ts';
import type { Writer } from '../../database/handles.ts';
import type { BookTable } from '../../database/tables.ts';
import { refuse } from '../../door/refuse.ts';
import { findLine, isUndone, listChangesBackwards } from './audit.store.ts';

type Values = Record<string, unknown>;

const builtOn = 'Không hoàn tác được: đã có việc khác làm sau dựa trên việc này. Hoàn tác việc làm sau trước.';

const isStill = (row: Values | undefined, values: Values): row is Values =>
  row !== undefined && Object.entries(values).every(([field, value]) => field === 'version' || row[field] === value);

/** Puts one row back to what it was, when it still is what the command made of it. */
const putBack = async (db: Writer, table: BookTable, rowId: string, before: Values | null, after: Values | null) => {
  const row = await db.find(table, rowId);
  if (after === null) {
    if (row !== undefined || before === null) throw refuse('refused', builtOn);
    const { version: _version, ...values } = before;
    await db.insert(table, [values as never]);
    return;
  }
  if (!isStill(row, after)) throw refuse('refused', builtOn);
  const seen = { id: rowId, seenVersion: Number(row.version) };
  if (before === null) await db.remove(table, seen);
  else await db.change(table, seen, before as never);
};

/** Takes a command back, row by row from its last. @returns how many rows went back. */
export const undoLine = async (db: Writer, actor: Actor, lineId: string): Promise<number> => {
  const line = await findLine(db, lineId);
  if (!line) throw refuse('not-found', 'Nhật ký không có việc này.');
  if (line.actor_id !== actor.id && !actor.roles.includes('administrator'))
    throw refuse('not-allowed', 'Chỉ người đã làm hoặc quản trị được hoàn tác việc này.');
  if (finalOperations.includes(line.operation))
    throw refuse('refused', 'Việc về tài khoản và mật khẩu không hoàn tác được: đặt lại trong trang Tài khoản.');
  if (await isUndone(db, lineId)) throw refuse('refused', 'Việc này đã được hoàn tác.');
  const changes = await listChangesBackwards(db, lineId);
  for (const { table_name, row_id, before, after } of changes)
    await putBack(
      db,
      table_name as BookTable,
      row_id,
      before === null ? null : JSON.parse(before),
      after === null ? null : JSON.parse(after),
    );
  return changes.length;
};
