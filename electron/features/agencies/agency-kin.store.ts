import type { AgencyDetail, Kinship } from '#shared/agencies/agency.ts';
import type { SuccessionStep } from '#shared/agencies/agency-at.rules.ts';
import type { AgencyKind, AgencyLevel } from '#shared/agencies/catalogue.ts';
import { dayBefore } from '#shared/agencies/validity.rules.ts';
import type { Reader } from '../../database/handles.ts';
import { refuse } from '../../door/refuse.ts';
import { agencyNamesById } from './agencies.store.ts';

const linkRows = (db: Reader) =>
  db
    .selectFrom('succession_links')
    .innerJoin('successions', 'successions.id', 'succession_links.succession_id')
    .select(['succession_id', 'kind', 'happens_on', 'note', 'from_agency_id', 'to_agency_id'])
    .orderBy('happens_on')
    .orderBy('succession_links.id');

/** Every line from an old agency to a new one, the oldest first: what `agenciesAt` follows. */
export const listSuccessionSteps = async (db: Reader): Promise<SuccessionStep[]> => {
  const links = await linkRows(db).execute();
  const rows = await db.selectFrom('agencies').select(['id', 'valid_from', 'valid_to']).execute();
  const days = new Map(rows.map((row) => [row.id, row]));
  return links.map((link) => ({
    happensOn: link.happens_on,
    fromId: link.from_agency_id,
    toId: link.to_agency_id,
    fromEnds: days.get(link.from_agency_id)?.valid_to === dayBefore(link.happens_on),
    toBegins: link.to_agency_id !== null && days.get(link.to_agency_id)?.valid_from === link.happens_on,
  }));
};

/** Work left over may have passed on in a second go on the same day; that is told once. */
const once = (kin: readonly Kinship[]): Kinship[] => [
  ...new Map(kin.map((one) => [`${one.kind} ${one.happensOn} ${one.agency?.id}`, one])).values(),
];

const findKin = async (db: Reader, agencyId: string) => {
  const links = await linkRows(db)
    .where((row) => row.or([row('from_agency_id', '=', agencyId), row('to_agency_id', '=', agencyId)]))
    .execute();
  const names = await agencyNamesById(db);
  const kinship = (link: (typeof links)[number], otherId: string | null): Kinship => ({
    successionId: link.succession_id,
    kind: link.kind,
    happensOn: link.happens_on,
    note: link.note,
    agency: otherId === null ? null : (names.get(otherId) ?? null),
  });
  const before = links.filter((link) => link.to_agency_id === agencyId);
  const after = links.filter((link) => link.from_agency_id === agencyId);
  return {
    names,
    predecessors: once(before.map((link) => kinship(link, link.from_agency_id))),
    successors: once(after.map((link) => kinship(link, link.to_agency_id))),
  };
};

/** Everything that the book keeps of an agency. */
export const getAgency = async (db: Reader, agencyId: string): Promise<AgencyDetail> => {
  const row = await db.selectFrom('agencies').selectAll().where('id', '=', agencyId).executeTakeFirst();
  if (!row) throw refuse('not-found', 'Cơ quan này không có trong sổ.');
  const { names, predecessors, successors } = await findKin(db, agencyId);
  return {
    id: row.id,
    name: row.name,
    shortName: row.short_name,
    symbol: row.symbol,
    kind: row.kind as AgencyKind,
    level: row.level as AgencyLevel,
    parentId: row.parent_id,
    place: row.place,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    version: row.version,
    catalogueKey: row.catalogue_key,
    aliases: JSON.parse(row.aliases),
    parent: row.parent_id === null ? null : (names.get(row.parent_id) ?? null),
    headLines: { superior: JSON.parse(row.superior_lines), issuer: JSON.parse(row.issuer_lines) },
    headTitle: row.head_title,
    signingForms: JSON.parse(row.signing_forms),
    contact: { name: row.contact_name, phone: row.contact_phone, email: row.contact_email },
    predecessors,
    successors,
  };
};
