import { whyNotDates, whyNotName, whyNotParent } from '#shared/agencies/agency.rules.ts';
import { each, idsOf, type Question } from './questions.ts';

/** No two agencies of a place bear one name on one day, and none stands below itself. */
export const askAgencies: Question = async ({ read, touched, agencyIds }) => {
  const asked = new Set(idsOf(touched('agencies')));
  if (asked.size === 0) return [];
  const rows = await read('agencies', { by: 'id', ids: [...new Set([...agencyIds, ...asked])] });
  const agencies = rows.map(({ id, name, place, parent_id, valid_from, valid_to }) => ({
    ...{ id, name, place, parentId: parent_id, validFrom: valid_from, validTo: valid_to },
  }));
  const parents = new Map(agencies.map((agency) => [agency.id, agency.parentId]));
  return agencies
    .filter((agency) => asked.has(agency.id))
    .flatMap((agency) => each([whyNotDates(agency), whyNotName(agency, agencies), whyNotParent(agency, parents)]));
};
