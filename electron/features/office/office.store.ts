import type { Issuer } from '#shared/agencies/agency.ts';
import { usualDraftingUnit } from '#shared/office/drafting-unit.rules.ts';
import type { OfficeSettings } from '#shared/office/office.ts';
import type { Reader } from '../../database/handles.ts';
import { findIssuer } from '../agencies/agencies.store.ts';
import type { ValueOnDay } from '../agencies/passed.store.ts';

/** The one row of settings; undefined before anything was kept. */
export const findOfficeRow = (db: Reader) =>
  db.selectFrom('office_settings').selectAll().orderBy('id').executeTakeFirst();

const nothingKept: OfficeSettings = {
  version: null,
  agency: null,
  signerLines: [],
  signerName: '',
  recipients: [],
  draftingUnit: usualDraftingUnit,
  signingForms: [],
};

export const getOfficeSettings = async (db: Reader): Promise<OfficeSettings> => {
  const row = await findOfficeRow(db);
  if (!row) return nothingKept;
  const agency =
    row.agency_id === null
      ? undefined
      : await db
          .selectFrom('agencies')
          .select(['id', 'name', 'short_name as shortName', 'signing_forms'])
          .where('id', '=', row.agency_id)
          .executeTakeFirst();
  return {
    version: row.version,
    agency: agency ? { id: agency.id, name: agency.name, shortName: agency.shortName } : null,
    signerLines: JSON.parse(row.signer_lines),
    signerName: row.signer_name,
    recipients: JSON.parse(row.recipients),
    draftingUnit: row.drafting_unit,
    signingForms: agency ? JSON.parse(agency.signing_forms) : [],
  };
};

type OfficeForPapers = {
  readonly agencyId: string | null;
  /** The office as the issuer of papers; undefined when no agency is set or it lacks symbol, place or title. */
  readonly issuer: Issuer | undefined;
  readonly signerLines: readonly string[];
  readonly signerName: string;
  readonly recipients: readonly string[];
  readonly draftingUnit: string;
};

/** What papers, of today or of a day, take from the settings of the office; undefined before anything was kept. */
export const findOfficeSettings = async (
  db: Reader,
  valueOnDay: ValueOnDay = () => undefined,
): Promise<OfficeForPapers | undefined> => {
  const row = await findOfficeRow(db);
  if (!row) return undefined;
  const { agency, signerLines, signerName, recipients, draftingUnit } = await getOfficeSettings(db);
  const agencyId = valueOnDay('office_settings', row.id, 'agency_id') ?? agency?.id ?? null;
  return {
    agencyId,
    issuer: agencyId === null ? undefined : await findIssuer(db, agencyId),
    signerLines,
    signerName,
    recipients,
    draftingUnit,
  };
};

/** The name of the office that works with this book; empty before it was said. */
export const findOfficeName = async (db: Reader): Promise<string> => (await getOfficeSettings(db)).agency?.name ?? '';
