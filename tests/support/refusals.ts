import { ORPCError } from '@orpc/client';
import type { RefusalCode, RefusalData } from '#shared/contract/refusal.ts';

type SeenRefusal = { readonly code: string; readonly reason: string; readonly data: RefusalData };

/** The refusal a call ends with; a call that goes through fails the test. */
export const refusalOf = async (call: Promise<unknown>): Promise<SeenRefusal> => {
  try {
    await call;
  } catch (error) {
    if (error instanceof ORPCError) return { code: error.code, reason: error.message, data: error.data };
    throw error;
  }
  throw new Error('the call was not refused');
};

export const codeOf = async (call: Promise<unknown>): Promise<RefusalCode> =>
  (await refusalOf(call)).code as RefusalCode;

export const reasonOf = async (call: Promise<unknown>): Promise<string> => (await refusalOf(call)).reason;
