import { nameKey, whyNotDates, whyNotName, whyNotParent } from '#shared/agencies/agency.rules.ts';
import type { Agency, AgencyDetail } from '#shared/agencies/agency.ts';
import type { AgencyFields } from '#shared/agencies/agency-fields.ts';
import type { AgencyKind, AgencyLevel } from '#shared/agencies/catalogue.ts';

/** The form as it is typed: lists are one entry a line, signing forms are parted by an empty line, no day is ''. */
export type AgencyWords = {
  readonly name: string;
  readonly shortName: string;
  readonly aliases: string;
  readonly symbol: string;
  readonly kind: AgencyKind;
  readonly level: AgencyLevel;
  readonly parentId: string | null;
  readonly superior: string;
  readonly issuer: string;
  readonly place: string;
  readonly headTitle: string;
  readonly signingForms: string;
  readonly contactName: string;
  readonly contactPhone: string;
  readonly contactEmail: string;
  readonly validFrom: string;
  readonly validTo: string;
};
export type AgencyReasons = { readonly [F in keyof AgencyWords]?: string | undefined };
type AgencyDraft = { readonly words: AgencyWords; readonly seenVersion: number | null };

export const agencyDraftKey = (agencyId: string | null): string => `co-quan/${agencyId ?? 'moi'}`;

export const noAgencyWords: AgencyWords = {
  name: '',
  shortName: '',
  aliases: '',
  symbol: '',
  kind: 'so',
  level: 'tinh',
  parentId: null,
  superior: '',
  issuer: '',
  place: '',
  headTitle: '',
  signingForms: '',
  contactName: '',
  contactPhone: '',
  contactEmail: '',
  validFrom: '',
  validTo: '',
};

export const isAgencyWords = (value: unknown): value is AgencyWords =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(noAgencyWords).every(([name, usual]) => {
    const word = (value as Record<string, unknown>)[name];
    return typeof word === 'string' || (usual === null && word === null);
  });

export const isAgencyDraft = (value: unknown): value is AgencyDraft => {
  if (typeof value !== 'object' || value === null) return false;
  const { words, seenVersion } = value as Record<string, unknown>;
  return isAgencyWords(words) && (seenVersion === null || typeof seenVersion === 'number');
};

export const wordsOfFields = (fields: AgencyFields): AgencyWords => ({
  name: fields.name,
  shortName: fields.shortName === fields.name ? '' : fields.shortName,
  aliases: fields.aliases.join('\n'),
  symbol: fields.symbol ?? '',
  kind: fields.kind,
  level: fields.level,
  parentId: fields.parentId,
  superior: fields.headLines.superior.join('\n'),
  issuer: fields.headLines.issuer.join('\n'),
  place: fields.place ?? '',
  headTitle: fields.headTitle ?? '',
  signingForms: fields.signingForms.map((form) => form.join('\n')).join('\n\n'),
  contactName: fields.contact.name,
  contactPhone: fields.contact.phone,
  contactEmail: fields.contact.email,
  validFrom: fields.validFrom ?? '',
  validTo: fields.validTo ?? '',
});

export const wordsOfAgency = (agency: AgencyDetail): AgencyWords =>
  wordsOfFields({ ...agency, parentId: agency.parent?.id ?? null });

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

export const fieldsOf = (words: AgencyWords): AgencyFields => ({
  name: words.name.trim(),
  shortName: words.shortName.trim(),
  aliases: linesOf(words.aliases),
  symbol: orNull(words.symbol),
  kind: words.kind,
  level: words.level,
  parentId: words.parentId,
  headLines: { superior: linesOf(words.superior), issuer: linesOf(words.issuer) },
  place: orNull(words.place),
  headTitle: orNull(words.headTitle),
  signingForms: words.signingForms
    .split(/\n\s*\n/)
    .map(linesOf)
    .filter((form) => form.length > 0),
  contact: {
    name: words.contactName.trim(),
    phone: words.contactPhone.trim(),
    email: words.contactEmail.trim(),
  },
  validFrom: orNull(words.validFrom),
  validTo: orNull(words.validTo),
});

export const areSameAgencyWords = (one: AgencyWords, other: AgencyWords): boolean =>
  JSON.stringify(fieldsOf(one)) === JSON.stringify(fieldsOf(other));

/** Why the words can't be kept yet, beside the field that each reason is about. */
export const reasonsAgainst = (id: string, words: AgencyWords, others: readonly Agency[]): AgencyReasons => {
  const fields = fieldsOf(words);
  if (nameKey(fields.name) === '') return { name: 'Nhập tên cơ quan.' };
  const dates = whyNotDates(fields);
  const twin = whyNotName({ ...fields, id }, others);
  const email = fields.contact.email;
  return {
    ...(twin !== null && { name: twin }),
    ...(dates !== null && { validTo: dates }),
    ...(email !== '' &&
      !/^\S+@\S+\.\S+$/.test(email) && { contactEmail: 'Viết thư điện tử đủ tên và nơi, ví dụ vanthu@laocai.gov.vn.' }),
    ...(fields.headLines.superior.length > 6 && { superior: 'Nhập tối đa 6 dòng.' }),
    ...(fields.headLines.issuer.length > 6 && { issuer: 'Nhập tối đa 6 dòng.' }),
  };
};

/** Why the agency can't stand under the superior chosen, beside that field. */
export const reasonAgainstSuperior = (id: string, words: AgencyWords, others: readonly Agency[]): AgencyReasons => {
  const parents = new Map(others.map((other) => [other.id, other.parentId]));
  const reason = whyNotParent({ id, name: words.name.trim(), parentId: words.parentId }, parents);
  return reason === null ? {} : { parentId: reason };
};

const fieldOfPath: Readonly<Record<string, keyof AgencyWords>> = {
  'headLines.superior': 'superior',
  'headLines.issuer': 'issuer',
  'contact.name': 'contactName',
  'contact.phone': 'contactPhone',
  'contact.email': 'contactEmail',
};

/** The core's sentences, one per wrong field, by the field of the form. */
export const reasonsByField = (reasons: ReadonlyMap<string, string>): AgencyReasons =>
  Object.fromEntries(
    [...reasons].map(([path, reason]) => {
      const [first = '', second = ''] = path.split('.');
      return [fieldOfPath[`${first}.${second}`] ?? first, reason];
    }),
  );
