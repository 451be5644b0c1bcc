import { writeAuditLine } from './audit.ts';
import type { GuardedCall } from './call.ts';

/** Leaves an audit line of what happened to the book as a whole. `about`: what it was done with, as people say it. */
export const noteEvent = async (
  { house, actor, operation }: GuardedCall,
  about: string,
  reason: string | null = null,
): Promise<void> => {
  const { kysely, ports, heads } = house;
  const line = { actor, operation, trace: [], ports, about, reason, undoes: null, isEvent: true };
  const head = await kysely.transaction().execute((transaction) => writeAuditLine(transaction, line));
  if (head) heads.keep(head);
};
