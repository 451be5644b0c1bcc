import { usualDraftingUnit } from '#shared/office/drafting-unit.rules.ts';
import type { Writer } from '../../database/handles.ts';

/** Says whose a new book is; who signs and to whom papers go is said later in the settings. */
export const addOffice = (db: Writer, agencyId: string): Promise<void> =>
  db.insert('office_settings', [
    {
      id: db.newId(),
      agency_id: agencyId,
      signer_lines: '[]',
      signer_name: '',
      recipients: '[]',
      drafting_unit: usualDraftingUnit,
    },
  ]);
