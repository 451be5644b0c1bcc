import { api } from '../../door/api.ts';
import { reading, writing } from '../../door/kinds.ts';
import { recordResult } from './record-result.ts';
import { listTargets } from './targets.store.ts';

export const targetsHandlers = {
  list: api.targets.list.use(reading).handler(({ context: { db }, input }) => listTargets(db, input.planId)),
  recordResult: api.targets.recordResult.use(writing).handler(({ context: { db }, input }) => recordResult(db, input)),
};
