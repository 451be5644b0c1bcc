import { api } from '../../door/api.ts';
import { reading } from '../../door/kinds.ts';
import { listAgencies } from './agencies.store.ts';

export const agenciesHandlers = {
  list: api.agencies.list.use(reading).handler(({ context: { db } }) => listAgencies(db)),
};
