import { whyNotDraftingUnit } from '#shared/office/drafting-unit.rules.ts';
import type { OfficeFields, OfficeSettings } from '#shared/office/office.ts';
import type { Writer } from '../../database/handles.ts';
import { keepRow } from '../../door/keep-row.ts';
import { refuse } from '../../door/refuse.ts';
import { agencyNamesById } from '../agencies/agencies.store.ts';
import { findOfficeRow, getOfficeSettings } from './office.store.ts';

type Keeping = OfficeFields & { readonly seenVersion: number | null };

/** Keeps who works with this book, who signs and to whom papers go. */
export const keepOffice = async (
  db: Writer,
  { seenVersion, agencyId, signerLines, signerName, recipients, draftingUnit }: Keeping,
): Promise<OfficeSettings> => {
  if (agencyId !== null && !(await agencyNamesById(db)).has(agencyId)) {
    const reason = 'Cơ quan sử dụng sổ: chọn một cơ quan có trong sổ.';
    throw refuse('refused', reason, { fields: [{ path: 'agencyId', reason }] });
  }
  const wrongUnit = whyNotDraftingUnit(draftingUnit);
  if (wrongUnit !== null) throw refuse('refused', wrongUnit, { fields: [{ path: 'draftingUnit', reason: wrongUnit }] });
  await keepRow(db, 'office_settings', {
    existing: await findOfficeRow(db),
    seenVersion,
    fields: {
      agency_id: agencyId,
      signer_lines: JSON.stringify(signerLines),
      signer_name: signerName,
      recipients: JSON.stringify(recipients),
      drafting_unit: draftingUnit,
    },
    stamp: {},
  });
  return getOfficeSettings(db);
};
