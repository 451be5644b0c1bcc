import type { Reader } from '../../database/handles.ts';
import { listAgencyRows } from '../agencies/agencies.store.ts';
import type { FormRows } from './form-schemas.ts';

/** What stands on an agency's own papers, and how it is reached: it knows that better than the office. */
const ownColumns = [
  'symbol',
  'superior_lines',
  'issuer_lines',
  'place',
  'head_title',
  'signing_forms',
  'contact_name',
  'contact_phone',
  'contact_email',
] as const;

const isSaid = (value: string | null): boolean => value !== null && value !== '' && value !== '[]';

/** The rows of a form, with what the agency has set down about itself in the place of what the office knows. */
export const withOwnHead = async (db: Reader, rows: FormRows, agencyId: string): Promise<FormRows> => {
  const own = (await listAgencyRows(db)).find(({ id }) => id === agencyId);
  if (!own) return rows;
  const said = Object.fromEntries(
    ownColumns.filter((column) => isSaid(own[column])).map((column) => [column, own[column]]),
  );
  return { ...rows, agencies: rows.agencies.map((row) => (row.id === agencyId ? { ...row, ...said } : row)) };
};
