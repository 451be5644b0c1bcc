import type { searchContract } from '#shared/search/search.contract.ts';
import { dayInVietnam } from '#shared/words/dates.ts';
import { api, type Handlers } from '../../door/api.ts';
import { reading } from '../../door/kinds.ts';
import { findInBook } from './find-in-book.ts';

export const searchHandlers: Handlers<typeof searchContract> = {
  find: api.search.find
    .use(reading)
    .handler(({ context: { db, house, actor }, input }) =>
      findInBook(db, input.text, { actor, today: dayInVietnam(house.ports.now()) }),
    ),
};
