import type { Client } from '#node-side/core/start-core.ts';
import { paperFileBeginning } from '#node-side/features/papers/set-file-names.ts';
import { type PaperKind, paperKinds } from '#shared/papers/paper-kinds.ts';

export type Wanted = {
  readonly planId: string;
  readonly year: number;
  /** The last year of the plan, of which the final report tells. */
  readonly lastYear: number;
  readonly periodId: string;
  readonly agencyId: string;
};

type Composed = { readonly kind: PaperKind; readonly name: string; readonly paperId: string };

/** One paper of every kind, composed from the book as a clerk does it. */
export const composeEach = async (client: Client, { lastYear, ...about }: Wanted): Promise<Composed[]> => {
  const composed: Composed[] = [];
  for (const kind of paperKinds) {
    const year = kind === 'final' ? lastYear : about.year;
    const { paperId } = await client.papers.create({ ...about, kind, year });
    composed.push({ kind, name: paperFileBeginning({ kind, year }), paperId });
  }
  return composed;
};
