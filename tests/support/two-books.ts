import { afterEach, describe } from 'vitest';
import type { Client } from '#node-side/core/start-core.ts';
import { type Book, openTestBook } from './a-book.ts';
import { aRound, type Round } from './a-round.ts';
import type { EngineName } from './engines.ts';

/** The office with its round, and a computer of "Sở LĐTBXH" on which nothing has been set up. */
export type TwoBooks = {
  readonly office: Round;
  readonly other: Book;
  /** A page at the agency's computer. */
  readonly page: () => Client;
  /** The package that the office gives the agency now. */
  readonly give: () => Promise<File>;
};

const day = '2018-11-20T02:00:00Z';

const openTwo = async (
  engines: readonly [EngineName, EngineName],
): Promise<TwoBooks & { close: () => Promise<void> }> => {
  const first = await openTestBook(engines[0], 'id');
  const other = await openTestBook(engines[1], 'so');
  const office = await aRound(first);
  other.ports.setNow(day);
  const { periodId, agencyId } = { periodId: office.period.id, agencyId: office.agencyId };
  return {
    office,
    other,
    page: () => other.core.asNewPage(),
    give: () => first.compiler.packages.giveFile({ periodId, agencyId }),
    close: async () => {
      await first.close();
      await other.close();
    },
  };
};

/** The same sentences with either side on PostgreSQL. */
export const withTwoBooks = (name: string, tests: (open: () => Promise<TwoBooks>) => void): void => {
  const pairs: readonly [EngineName, EngineName][] = [
    ['sqlite', 'sqlite'],
    ['postgres', 'sqlite'],
    ['sqlite', 'postgres'],
  ];
  describe.each(pairs)(`${name}: office on %s, agency on %s`, (...engines) => {
    const opened: { close: () => Promise<void> }[] = [];
    afterEach(async () => {
      for (const one of opened.splice(0)) await one.close();
    });
    tests(async () => {
      const two = await openTwo(engines);
      opened.push(two);
      return two;
    });
  });
};
