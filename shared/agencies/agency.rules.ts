import { shortDate } from '../words/dates.ts';
import { fold } from '../words/fold.ts';
import { overlaps, type Validity } from './validity.rules.ts';

type Known = Validity & { readonly id: string; readonly name: string; readonly place: string | null };
type Bound = Validity & { readonly name: string };

/** A name as it is compared: without marks, "-", "," and "&", "và" left out ("Sở LĐ-TB&XH" is not spelled out). */
export const nameKey = (name: string): string =>
  fold(name.normalize('NFC'))
    .replace(/[-–—,&]|\bva\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** "đến nay", "từ 01/03/2025", "đến 28/02/2025". */
export const validityInWords = ({ validFrom, validTo }: Validity): string =>
  [validFrom && `từ ${shortDate(validFrom)}`, `đến ${validTo ? shortDate(validTo) : 'nay'}`].filter(Boolean).join(' ');

export const whyNotDates = ({ name, validFrom, validTo }: Bound): string | null =>
  validFrom !== null && validTo !== null && validTo < validFrom
    ? `${name}: ngày hết hiệu lực ${shortDate(validTo)} trước ngày có hiệu lực ${shortDate(validFrom)}. Chọn ngày hết hiệu lực từ ${shortDate(validFrom)} trở đi.`
    : null;

/** Two agencies of one place may bear one name only one after the other. */
export const whyNotName = (agency: Known, others: readonly Known[]): string | null => {
  const twin = others.find(
    (other) =>
      other.id !== agency.id &&
      nameKey(other.name) === nameKey(agency.name) &&
      nameKey(other.place ?? '') === nameKey(agency.place ?? '') &&
      overlaps(other, agency),
  );
  if (!twin) return null;
  const where = twin.place ? ` (${twin.place})` : '';
  return `${twin.name}${where} đã có trong sổ, hiệu lực ${validityInWords(twin)}. Sửa dòng đó, hoặc đặt ngày hiệu lực không trùng.`;
};

/** `parents`: each agency's parent by id. */
export const whyNotParent = (
  agency: { readonly id: string; readonly name: string; readonly parentId: string | null },
  parents: ReadonlyMap<string, string | null>,
): string | null => {
  if (agency.parentId === null) return null;
  if (!parents.has(agency.parentId))
    return 'Cơ quan cấp trên đã chọn không có trong sổ. Chọn một cơ quan trong danh sách.';
  const seen = new Set<string>();
  for (
    let above: string | null = agency.parentId;
    above !== null && !seen.has(above);
    above = parents.get(above) ?? null
  ) {
    if (above === agency.id)
      return `${agency.name} không thể đứng dưới chính mình hoặc dưới đơn vị trực thuộc của mình. Chọn cơ quan cấp trên khác.`;
    seen.add(above);
  }
  return null;
};

/** The days that a succession set are history: they are not edited by hand. */
export const whyNotMoveDays = (
  before: Bound,
  after: Validity,
  bySuccession: { readonly began: boolean; readonly ended: boolean },
): string | null => {
  if (bySuccession.began && before.validFrom !== after.validFrom)
    return `Ngày có hiệu lực của ${before.name} do lần sắp xếp cơ quan đã ghi quyết định, không sửa ở đây.`;
  if (bySuccession.ended && before.validTo !== after.validTo)
    return `Ngày hết hiệu lực của ${before.name} do lần sắp xếp cơ quan đã ghi quyết định, không sửa ở đây.`;
  return null;
};
