import type { Actor } from '#shared/contract/actor.ts';
import type { BookStanding, Correspondent, GivenLast } from '#shared/packages/packages.ts';
import type { Reader, Writer } from '../../database/handles.ts';
import { refuse } from '../../door/refuse.ts';
import { shortCode } from '../../packages/signing.ts';
import { agencyNamesById } from '../agencies/agencies.store.ts';
import { listCorrespondents } from '../exchange/correspondents.store.ts';
import { listGivenForms } from '../exchange/given-forms.store.ts';
import { findIdentity } from '../exchange/identity.store.ts';

export const readStanding = async (db: Reader): Promise<BookStanding> => {
  const identity = await findIdentity(db);
  if (!identity) return { kind: 'new', agency: null, code: null };
  const agency = identity.agency_id === null ? undefined : (await agencyNamesById(db)).get(identity.agency_id);
  return { kind: identity.kind, agency: agency ?? null, code: shortCode(identity.public_key) };
};

export const readCorrespondents = async (db: Reader): Promise<Correspondent[]> => {
  const rows = await listCorrespondents(db);
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    name: row.name,
    isOffice: row.agency_id === null,
    code: shortCode(row.public_key),
    firstSeenAt: row.first_seen_at,
    confirmedAt: row.confirmed_at,
    confirmedBy: row.confirmed_by,
    isLater: rows.some((one) => one.agency_id === row.agency_id && one.first_seen_at < row.first_seen_at),
  }));
};

type Seen = { readonly correspondentId: string; readonly seenVersion: number };

/** Notes that somebody has compared the short code with the other side. */
export const confirmCorrespondent = async (
  db: Writer,
  { correspondentId, seenVersion }: Seen,
  by: { readonly actor: Actor; readonly now: Date },
): Promise<Correspondent> => {
  await db.change(
    'correspondents',
    { id: correspondentId, seenVersion },
    { confirmed_at: by.now.toISOString(), confirmed_by: by.actor.name },
  );
  const found = (await readCorrespondents(db)).find(({ id }) => id === correspondentId);
  if (!found) throw refuse('not-found', 'Nơi trao đổi này không còn trong sổ.');
  return found;
};

/** For each agency of a period the last time it was given something. */
export const readGiven = async (db: Reader, periodId: string): Promise<GivenLast[]> => {
  const byAgency = Map.groupBy(await listGivenForms(db, periodId), (row) => row.agency_id);
  return [...byAgency].map(([agencyId, rows]) => ({
    agencyId,
    givenAt: rows[0]?.given_at ?? '',
    givenBy: rows[0]?.given_by ?? '',
    forms: [...new Set(rows.map(({ form }) => form))],
  }));
};
