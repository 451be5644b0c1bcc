import { createHash } from 'node:crypto';
import type { AuditChangeTable, AuditLineTable } from '../database/tables/audit-tables.ts';

/** The last line of a chain: how many there are, and the hash that stands for all of them. */
export type ChainHead = { readonly sequence: number; readonly hash: string };

/** Before the first line. */
export const emptyChain: ChainHead = { sequence: 0, hash: '' };

type HashedLine = Omit<AuditLineTable, 'hash' | 'sequence'>;
type HashedChange = Omit<AuditChangeTable, 'line_id'>;

/**
 * SHA-256 over the line before, every value of this line and every value of its changes, one JSON list a row. The number
 * is left out: it is the place in the chain, so that a line taken out and one put in can be told apart.
 */
export const hashLine = (line: HashedLine, changes: Iterable<HashedChange>): string => {
  const hash = createHash('sha256');
  const add = (values: readonly unknown[]) => hash.update(`${JSON.stringify(values)}\n`);
  const { previous_hash, id, at, actor_id, actor_name, actor_roles, operation, about, reason } = line;
  const who = [previous_hash, id, at, actor_id, actor_name, actor_roles, operation];
  add([...who, about, reason, line.undoes_line_id, line.change_count, line.search_text]);
  for (const change of changes)
    add([change.id, change.position, change.table_name, change.row_id, change.before, change.after]);
  return hash.digest('hex');
};
