import { whyNotDates, whyNotMoveDays, whyNotName, whyNotParent } from '#shared/agencies/agency.rules.ts';
import type { AgencyFields } from '#shared/agencies/agency-fields.ts';
import type { Writer } from '../../database/handles.ts';
import { refuse, refuseIf } from '../../door/refuse.ts';
import { listAgencyRows } from './agencies.store.ts';
import { listSuccessionSteps } from './agency-kin.store.ts';
import { agencyRow } from './agency-rows.ts';

const refuseUnfit = async (db: Writer, id: string, agency: AgencyFields) => {
  const rows = await listAgencyRows(db);
  refuseIf(whyNotDates(agency));
  refuseIf(
    whyNotName(
      { ...agency, id },
      rows.map((row) => ({ ...row, validFrom: row.valid_from, validTo: row.valid_to })),
    ),
  );
  refuseIf(whyNotParent({ ...agency, id }, new Map(rows.map((row) => [row.id, row.parent_id]))));
  return rows;
};

/** Adds an agency that a person entered. */
export const addAgency = async (db: Writer, agency: AgencyFields): Promise<{ agencyId: string; version: number }> => {
  const id = db.newId();
  await refuseUnfit(db, id, agency);
  await db.insert('agencies', [{ id, ...agencyRow(agency, { catalogueKey: null, parentId: agency.parentId }) }]);
  return { agencyId: id, version: 1 };
};

type Change = AgencyFields & { readonly agencyId: string; readonly seenVersion: number };

/** Corrects what the book says of an agency; a new name of the agency itself is a succession. */
export const changeAgency = async (
  db: Writer,
  { agencyId, seenVersion, ...agency }: Change,
): Promise<{ agencyId: string; version: number }> => {
  const rows = await refuseUnfit(db, agencyId, agency);
  const before = rows.find((row) => row.id === agencyId);
  if (!before) throw refuse('not-found', 'Cơ quan này không có trong sổ.');
  const steps = await listSuccessionSteps(db);
  const bySuccession = {
    began: steps.some((step) => step.toId === agencyId && step.toBegins),
    ended: steps.some((step) => step.fromId === agencyId && step.fromEnds),
  };
  const days = { name: before.name, validFrom: before.valid_from, validTo: before.valid_to };
  refuseIf(whyNotMoveDays(days, agency, bySuccession));
  const row = agencyRow(agency, { catalogueKey: before.catalogue_key, parentId: agency.parentId });
  const after = await db.change('agencies', { id: agencyId, seenVersion }, row);
  return { agencyId, version: after.version };
};
