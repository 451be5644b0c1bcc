import type { Client } from '#node-side/core/start-core.ts';
import type { Chance } from '../demo/chance.ts';
import type { Tally } from './drill.ts';
import type { Desk } from './exchange-book.ts';
import type { Model } from './exchange-model.ts';

/** An office with its book, the desks of its agencies, and what the book has to say. */
export type Stage = {
  readonly client: Client;
  readonly periodId: string;
  readonly desks: readonly Desk[];
  readonly model: Model;
  readonly chance: Chance;
  readonly tally: Tally;
  /** Everything that anybody wrote and that reached the office. */
  readonly written: Set<string>;
  /** The contents of every file that anybody attached, by their hash. */
  readonly papers: Map<string, string>;
};
