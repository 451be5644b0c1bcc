import { faultSentence } from '#shared/audit/chain-fault.ts';
import type { ProveAudit } from '../copies/check-copy.ts';
import { verifyChain } from '../door/verify-chain.ts';

/** What is wrong with the audit of a data file, in a sentence; null: its chain is whole. */
export const proveAudit: ProveAudit = async (db) => {
  const { fault } = await verifyChain(db, []);
  return fault === null ? null : faultSentence(fault);
};
