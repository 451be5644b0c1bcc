import { agencyHistory, type PastSuccession, type SuperiorChange } from '#shared/agencies/agency-history.rules.ts';
import type { AgencyTurn } from '#shared/agencies/agency-history.ts';
import type { Reader } from '../../database/handles.ts';
import { refuse } from '../../door/refuse.ts';
import { agencyNamesById } from './agencies.store.ts';

type Names = Awaited<ReturnType<typeof agencyNamesById>>;

/** Work left over may have passed on in a second go on the same day; one with the same sides is told once. */
const distinct = (past: readonly PastSuccession[]): PastSuccession[] => [
  ...new Map(
    past.map((one) => [JSON.stringify([one.kind, one.happensOn, one.from, one.to]), one] as const).toReversed(),
  ).values(),
];

const listSuccessionsOf = async (db: Reader, agencyId: string, names: Names): Promise<PastSuccession[]> => {
  const rows = await db
    .selectFrom('succession_links')
    .innerJoin('successions', 'successions.id', 'succession_links.succession_id')
    .select(['succession_id', 'kind', 'happens_on', 'note', 'from_agency_id', 'to_agency_id'])
    .where('succession_id', 'in', (row) =>
      row
        .selectFrom('succession_links')
        .select('succession_links.succession_id')
        .where(({ or, eb }) => or([eb('from_agency_id', '=', agencyId), eb('to_agency_id', '=', agencyId)])),
    )
    .orderBy('happens_on')
    .orderBy('succession_links.id')
    .execute();
  const named = (ids: readonly (string | null)[]) => [...new Set(ids)].flatMap((id) => names.get(id ?? '') ?? []);
  return distinct(
    [...Map.groupBy(rows, (row) => row.succession_id).values()].flatMap((links) => {
      const [first] = links;
      if (!first) return [];
      const [from, to] = [links.map((link) => link.from_agency_id), links.map((link) => link.to_agency_id)];
      const { kind, happens_on: happensOn, note } = first;
      return [{ kind, happensOn, note, from: named(from), to: named(to) }];
    }),
  );
};

const listSuperiorsOf = async (db: Reader, agencyId: string, names: Names): Promise<SuperiorChange[]> => {
  const rows = await db
    .selectFrom('succession_moves')
    .innerJoin('successions', 'successions.id', 'succession_moves.succession_id')
    .select(['happens_on as happensOn', 'note', 'before', 'after'])
    .where('table_name', '=', 'agencies')
    .where('row_id', '=', agencyId)
    .where('column_name', '=', 'parent_id')
    .orderBy('happens_on')
    .execute();
  return rows.map(({ before, after, ...row }) => ({
    ...row,
    before: names.get(before) ?? null,
    after: names.get(after) ?? null,
  }));
};

/** The life of an agency as the book knows it, the first turn first. */
export const listHistory = async (db: Reader, agencyId: string): Promise<AgencyTurn[]> => {
  const agency = await db
    .selectFrom('agencies')
    .select(['id', 'valid_from as validFrom', 'valid_to as validTo'])
    .where('id', '=', agencyId)
    .executeTakeFirst();
  if (!agency) throw refuse('not-found', 'Cơ quan này không có trong sổ.');
  const names = await agencyNamesById(db);
  return agencyHistory(
    agency,
    await listSuccessionsOf(db, agencyId, names),
    await listSuperiorsOf(db, agencyId, names),
  );
};
