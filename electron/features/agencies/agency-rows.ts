import type { AgencyFields } from '#shared/agencies/agency-fields.ts';
import type { CatalogueAgency } from '#shared/agencies/catalogue.ts';
import { signingForms } from '#shared/agencies/signing-forms.rules.ts';
import { fold } from '#shared/words/fold.ts';
import { sortKey } from '#shared/words/order.ts';
import type { Fields } from '../../database/handles.ts';

const orNull = (text: string | null): string | null => (text === '' ? null : text);

/** The columns of an agency as a person entered it. */
export const agencyRow = (
  agency: AgencyFields,
  { catalogueKey, parentId }: { readonly catalogueKey: string | null; readonly parentId: string | null },
): Fields<'agencies'> => {
  const shortName = agency.shortName || agency.name;
  return {
    catalogue_key: catalogueKey,
    name: agency.name,
    short_name: shortName,
    aliases: JSON.stringify(agency.aliases),
    symbol: orNull(agency.symbol),
    kind: agency.kind,
    level: agency.level,
    parent_id: parentId,
    superior_lines: JSON.stringify(agency.headLines.superior),
    issuer_lines: JSON.stringify(agency.headLines.issuer),
    place: orNull(agency.place),
    head_title: orNull(agency.headTitle),
    signing_forms: JSON.stringify(agency.signingForms),
    contact_name: agency.contact.name,
    contact_phone: agency.contact.phone,
    contact_email: agency.contact.email,
    valid_from: agency.validFrom,
    valid_to: agency.validTo,
    sort_key: sortKey(agency.name),
    search_text: fold([agency.name, shortName, agency.symbol ?? '', ...agency.aliases].join(' ')),
  };
};

/** What the catalogue says of an agency, as if a person had entered it; the parent is found by its key. */
export const fieldsOf = (agency: CatalogueAgency): AgencyFields => ({
  name: agency.name,
  shortName: agency.shortName,
  aliases: agency.aliases,
  symbol: agency.symbol,
  kind: agency.kind,
  level: agency.level,
  parentId: null,
  headLines: agency.headLines,
  place: agency.place,
  headTitle: agency.headTitle,
  signingForms: signingForms(agency.kind, agency.headTitle),
  contact: { name: '', phone: '', email: '' },
  validFrom: agency.validFrom,
  validTo: agency.validTo,
});
