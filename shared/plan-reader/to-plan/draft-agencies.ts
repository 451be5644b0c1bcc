import type { CatalogueAgency } from '../../agencies/catalogue.ts';
import { fold } from '../../words/fold.ts';
import type { DraftParty, PlanDraft } from '../plan-draft.ts';

/** Key of a body that only a document names, until a person has matched it to one of the book. */
export const agencyKeyOf = (name: string): string =>
  `van-ban/${fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}`;

const kinds: readonly (readonly [RegExp, CatalogueAgency['kind']])[] = [
  [/^(?:UBND|Ủy ban nhân dân)/, 'uy-ban'],
  [/^Sở /, 'so'],
  [/^Bộ (?!Chỉ huy|Tư lệnh|đội)/, 'bo'],
  [/^(?:Ủy ban Mặt trận|Mặt trận|Hội |Đoàn |Liên đoàn|Liên minh|Tỉnh đoàn|Thành đoàn|Công đoàn)/, 'doan-the'],
];

const level = (name: string): CatalogueAgency['level'] => {
  if (/^Bộ (?!Chỉ huy|Tư lệnh|đội)|Trung ương|Chính phủ|Quốc hội/.test(name)) return 'trung-uong';
  if (/(?:xã|phường|thôn|đặc khu)/.test(name)) return 'xa';
  return /(?:huyện|quận|thị xã)/.test(name) ? 'huyen' : 'tinh';
};

const agencyOf = (name: string, kind: DraftParty['kind']): CatalogueAgency => ({
  key: agencyKeyOf(name),
  name,
  shortName: name,
  aliases: [],
  symbol: null,
  kind: kind === 'group' ? 'group' : (kinds.find(([pattern]) => pattern.test(name))?.[1] ?? 'don-vi'),
  level: level(name),
  parentKey: null,
  headLines: { superior: [], issuer: [] },
  place: null,
  headTitle: null,
  validFrom: null,
  validTo: null,
});

/** Every body that a draft names, each once, as entries of a catalogue of its own. */
export const agenciesOfDraft = ({ tasks, duties }: PlanDraft, issuer: string): CatalogueAgency[] => {
  const parties = [
    ...tasks.flatMap(({ lead, support, executor }) => [...lead, ...support, ...executor]),
    ...duties.flatMap(({ from, to, via }) => [...from, ...to, ...via]),
  ];
  const agencies = [agencyOf(issuer, 'body'), ...parties.map(({ name, kind }) => agencyOf(name, kind))];
  return [...new Map(agencies.map((agency) => [agency.key, agency])).values()];
};
