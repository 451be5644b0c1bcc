import { implement } from '@orpc/server';
import { contract } from '#shared/contract/contract.ts';
import type { Call } from './call.ts';
import { guard } from './guard.ts';

/** Where handlers are attached to the contract: `api.tasks.list.use(reading).handler(…)`. */
export const api = implement(contract).$context<Call>().use(guard);
