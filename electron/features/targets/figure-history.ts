import type { Actor } from '#shared/contract/actor.ts';
import { confinedTo } from '#shared/contract/reach.rules.ts';
import type { FigureRevision, ToldFigure } from '#shared/targets/target.ts';
import type { Reader } from '../../database/handles.ts';
import { listRowRevisions } from '../audit/row-history.store.ts';
import { refuseForeignTarget } from './own-targets.ts';

type Values = Readonly<Record<string, string | number | null>>;

const number = (value: Values[string] | undefined): number | null => (typeof value === 'number' ? value : null);

/** The figure that a kept row tells; null where the row was not in the book. */
const figureIn = (row: Values): ToldFigure | null =>
  row.id === undefined
    ? null
    : {
        value: number(row.value),
        numerator: number(row.numerator),
        denominator: number(row.denominator),
        isMet: row.is_met === null ? null : row.is_met === 1,
        note: String(row.note ?? ''),
      };

const isSame = (a: ToldFigure | null, b: ToldFigure | null): boolean => JSON.stringify(a) === JSON.stringify(b);

type Asked = { readonly targetId: string; readonly year: number | null };

/** Every recording of a target's figures, of one year or all, the latest first; to a liaison no other agency's. */
export const listFigureRevisions = async (
  db: Reader,
  actor: Actor,
  { targetId, year }: Asked,
): Promise<FigureRevision[]> => {
  await refuseForeignTarget(db, actor, targetId);
  const own = confinedTo(actor);
  const told = { table: 'target_results', kind: 'target', id: targetId } as const;
  const revisions = await listRowRevisions(
    db,
    told,
    (place) =>
      (year === null || place.year === year) && (own === null || place.agency_id === null || place.agency_id === own),
  );
  return revisions
    .map((revision) => ({ ...revision, before: figureIn(revision.before), after: figureIn(revision.after) }))
    .filter(({ before, after }) => !isSame(before, after));
};
