import { faultSentence } from '#shared/audit/chain-fault.ts';
import { straySentence } from '#shared/audit/stray-row.ts';
import type { ProveAudit } from '../copies/check-copy.ts';
import { bookTables } from '../database/tables.ts';
import { verifyChain } from '../door/verify-chain.ts';
import { findStrayRow } from '../door/verify-rows.ts';

/** What is wrong with the audit of a data file, in a sentence; null: its chain is whole and every row is as it says. */
export const proveAudit: ProveAudit = async (db, tables) => {
  const { fault } = await verifyChain(db, []);
  if (fault !== null) return faultSentence(fault);
  const stray = await findStrayRow(
    db,
    bookTables.filter((table) => tables.includes(table)),
  );
  return stray === null ? null : straySentence(stray);
};
