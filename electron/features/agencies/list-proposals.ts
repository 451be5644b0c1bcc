import { listProposals as proposalsFor } from '#shared/agencies/proposals.rules.ts';
import type { Proposal } from '#shared/agencies/succession-preview.ts';
import type { Reader } from '../../database/handles.ts';
import { listAgencyRows } from './agencies.store.ts';
import { listSuccessionSteps } from './agency-kin.store.ts';
import { agenciesAtWork } from './open-work.store.ts';
import { readBodies, readPlaces } from './provincial-catalogue.ts';

/** The reorganisation of 2025 for the agencies of the book that it ended and that nobody has followed yet. */
export const listProposals = async (db: Reader, resources: string): Promise<Proposal[]> => {
  const followed = new Set((await listSuccessionSteps(db)).filter((step) => step.fromEnds).map((step) => step.fromId));
  const atWork = await agenciesAtWork(db);
  return proposalsFor({
    agencies: (await listAgencyRows(db)).map((row) => ({
      id: row.id,
      key: row.catalogue_key,
      name: row.name,
      shortName: row.short_name,
      aliases: JSON.parse(row.aliases),
      place: row.place,
      validFrom: row.valid_from,
      validTo: row.valid_to,
      isSettled: followed.has(row.id) && !atWork.has(row.id),
    })),
    catalogue: await readBodies(resources),
    places: await readPlaces(resources),
  });
};
