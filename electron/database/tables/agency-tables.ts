import type { Dated, Versioned } from './row.ts';

export type AgencyTable = Versioned &
  Dated & {
    catalogue_key: string | null;
    name: string;
    short_name: string;
    /** JSON list of other spellings. */
    aliases: string;
    symbol: string | null;
    kind: string;
    level: string;
    parent_id: string | null;
    /** JSON lists: the left lines of a paper's head. */
    superior_lines: string;
    issuer_lines: string;
    place: string | null;
    head_title: string | null;
    /** JSON list of lists: the lines of authority over a signature. */
    signing_forms: string;
    contact_name: string;
    contact_phone: string;
    contact_email: string;
    sort_key: string;
    search_text: string;
  };

export type SuccessionTable = Versioned & {
  kind: 'rename' | 'merge' | 'split' | 'dissolve';
  happens_on: string;
  note: string;
};

export type SuccessionLinkTable = Versioned & {
  succession_id: string;
  from_agency_id: string;
  to_agency_id: string | null;
};

/** A value of an undated row that passed to a successor: what a report of an earlier day still says. */
export type SuccessionMoveTable = Versioned & {
  succession_id: string;
  table_name: string;
  row_id: string;
  column_name: string;
  before: string;
  after: string;
};

export type OfficeSettingsTable = Versioned & {
  agency_id: string | null;
  /** JSON lists. */
  signer_lines: string;
  signer_name: string;
  recipients: string;
  /** "BTXH": who writes letters, in their symbol. */
  drafting_unit: string;
};
