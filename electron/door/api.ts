import { type ImplementerInternalWithMiddlewares, implement, type Router } from '@orpc/server';
import { contract } from '#shared/contract/contract.ts';
import type { Call, GuardedCall } from './call.ts';
import { guard } from './guard.ts';

type Operations = ImplementerInternalWithMiddlewares<typeof contract, Call, Call & GuardedCall>;

/** Where features attach their handlers to the contract: `api.tasks.list.use(reading).handler(…)`. */
export const api: Operations = implement(contract).$context<Call>().use(guard) as Operations;

/** A handler for every operation of a part of the contract. */
export type Handlers<C extends Parameters<typeof implement>[0]> = Router<C, Call>;
