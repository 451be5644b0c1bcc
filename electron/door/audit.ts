import type { Transaction } from 'kysely';
import type { Actor } from '#shared/contract/actor.ts';
import type { Tables } from '../database/tables.ts';
import type { Ports } from './ports.ts';
import type { RowChange } from './writer.ts';

/** What a command may add to its own audit line. */
export type LineNote = {
  /** The line that this command takes back. */
  undoes: string | null;
};

type AuditLine = LineNote & {
  readonly actor: Actor;
  readonly operation: string;
  readonly trace: readonly RowChange[];
  readonly ports: Ports;
};

const json = (values: Record<string, unknown> | null) => (values ? JSON.stringify(values) : null);
const rowsAtOnce = 1_000;

/** Adds who, when, what and every touched row's values before and after, in the command's own transaction. */
export const writeAuditLine = async (transaction: Transaction<Tables>, line: AuditLine): Promise<void> => {
  const { actor, operation, trace, ports, undoes } = line;
  if (trace.length === 0) return;
  const last = await transaction
    .selectFrom('audit_lines')
    .select('sequence')
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  const lineId = ports.newId();
  await transaction
    .insertInto('audit_lines')
    .values({
      id: lineId,
      sequence: (last?.sequence ?? 0) + 1,
      at: ports.now().toISOString(),
      actor_id: actor.id,
      actor_name: actor.name,
      actor_roles: actor.roles.join(' '),
      operation,
      reason: null,
      undoes_line_id: undoes,
    })
    .execute();
  const rows = trace.map((change, position) => ({
    id: ports.newId(),
    line_id: lineId,
    position,
    table_name: change.table,
    row_id: change.rowId,
    before: json(change.before),
    after: json(change.after),
  }));
  for (let start = 0; start < rows.length; start += rowsAtOnce)
    await transaction
      .insertInto('audit_changes')
      .values(rows.slice(start, start + rowsAtOnce))
      .execute();
};
