import { ORPCError } from '@orpc/server';
import { type RefusalCode, type RefusalData, refusalStatus } from '#shared/contract/refusal.ts';

export type Refusal = ORPCError<RefusalCode, RefusalData>;

/**
 * An answer instead of a result. `reason`: a Vietnamese sentence that says what is wrong and what to do.
 * Meant to be thrown: `throw refuse('not-found', …)`.
 */
export const refuse = (code: RefusalCode, reason: string, data: RefusalData = {}): Refusal =>
  new ORPCError(code, { status: refusalStatus[code], message: reason, data, defined: true });

export const isRefusal = (error: unknown): error is Refusal =>
  error instanceof ORPCError && Object.hasOwn(refusalStatus, error.code);

/** Refuses when a rule gave a reason. */
export const refuseIf = (reason: string | null, code: RefusalCode = 'refused'): void => {
  if (reason !== null) throw refuse(code, reason);
};

/** Refuses beside a field when a rule gave a reason. */
export const refuseField = (path: string, reason: string | null): void => {
  if (reason !== null) throw refuse('refused', reason, { fields: [{ path, reason }] });
};
