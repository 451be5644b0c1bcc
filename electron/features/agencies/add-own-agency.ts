import type { SetUp } from '#shared/accounts/set-up.ts';
import { AgencyFields } from '#shared/agencies/agency-fields.ts';
import type { Writer } from '../../database/handles.ts';
import { addAgency } from './keep-agency.ts';
import { addFromCatalogue } from './provincial-catalogue.ts';

/** Adds the agency that a new book belongs to. @returns its id, or null where it is said later. */
export const addOwnAgency = async (db: Writer, resources: string, office: SetUp['office']): Promise<string | null> => {
  if (office.from === 'later') return null;
  if (office.from === 'catalogue') {
    const { province, on, key } = office;
    return (await addFromCatalogue(db, resources, { province, on, keys: [key] }))[0]?.agencyId ?? null;
  }
  const kind = office.name.startsWith('Sở ') ? 'so' : 'don-vi';
  const fields = AgencyFields.parse({ name: office.name, kind, level: 'tinh' });
  return (await addAgency(db, fields)).agencyId;
};
