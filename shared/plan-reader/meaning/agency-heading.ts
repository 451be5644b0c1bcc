import { isNumbered } from '../outline/marker.ts';
import type { OutlineNode } from '../outline/outline.ts';
import type { Zone } from '../outline/zones.ts';
import { slice, spanOf, type TracedText, trim } from '../traced-text.ts';
import { readStatement, readUnderHeading, type Statement } from './read-statement.ts';
import { countWords } from './sentences.ts';

/** The agencies of a heading, with the partners that it names for everything below it. */
export type AgencyHeading = {
  readonly statement: Statement;
  readonly sharesPartners: boolean;
  /** The task that stands behind the colon of the heading; empty when it only names. */
  readonly rest: TracedText;
};

const behindNames = /^\s*(?:\([^)]*\)\s*)?(?::|$|\.$|;$)/u;
const roleAlone = /^(\s+(?:chủ trì|có trách nhiệm|thực hiện))(?=\s*:|\s*$)/iu;

const officeWords =
  /^(?:(?:Phòng|Khoa|Tổ|Ban|Đội|Hội|Đoàn|Trạm|Viện|Trường|Bộ phận|Chi cục|Văn phòng)\s+(?=[\p{Lu}\d])|(?:Trung tâm|Hiệu trưởng|Phó Hiệu trưởng|Giám đốc|Phó Giám đốc|Giáo viên|Nhân viên|Cán bộ|Công chức|Viên chức|Đồng chí|Các đồng chí|Các Phó|Chuyên viên|Thành viên|Phó chủ tịch|Phó trưởng|Đ\/c|Lãnh đạo|Chủ tịch|Phó Chủ tịch|Trưởng)\s)/u;

/** The names end the line, or a colon follows them. */
const headingOf = ({ traced }: OutlineNode, statement: Statement): AgencyHeading | null => {
  const after = traced.text.slice(statement.rest).replace(roleAlone, (words) => ' '.repeat(words.length));
  const found = behindNames.exec(after);
  if (!found) return null;
  return { statement, sharesPartners: true, rest: trim(slice(traced, statement.rest + found[0].length)) };
};

/** A short heading that begins like a name, of a body that no rule knows: it stands for it as printed. */
const readUnknownHeading = (node: OutlineNode, zone: Zone): Statement | null => {
  const text = node.traced.text.replace(/\s*[:.]$/, '');
  const isShort = countWords(text) <= 14 && !/[;.]/.test(text);
  if (zone !== 'organisation' || node.children.length === 0 || !isNumbered(node.marker) || !isShort) return null;
  if (!officeWords.test(text)) return null;
  const party = { name: text, kind: 'body' as const, span: spanOf(node.traced, 0, text.length) };
  const rule = 'đề mục có dạng tên cơ quan';
  return { lead: [], executor: [party], support: [], modality: null, rest: text.length, rule };
};

/** A heading that names who does what stands below it. */
export const readAgencyHeading = (node: OutlineNode, zone: Zone): AgencyHeading | null => {
  const mayBeBare = isNumbered(node.marker) && node.children.length > 0 && countWords(node.traced.text) <= 16;
  const named = readStatement(node.traced, mayBeBare);
  const heading = named && headingOf(node, named);
  if (heading) return heading;
  const unknown = readUnknownHeading(node, zone);
  return unknown && headingOf(node, unknown);
};

/** Who does a bullet by the heading above it. */
export const inherit = (traced: TracedText, { statement, sharesPartners }: AgencyHeading): Statement => {
  const { lead, executor, support, modality } = statement;
  const doers = lead.length + executor.length > 0 ? [...lead, ...executor] : support;
  const own = readUnderHeading(traced, doers);
  const partners = sharesPartners && own.support.length === 0 ? support : own.support;
  const isLedByHeading = sharesPartners && own.lead.length === 0 && lead.length > 0;
  const told = { ...own, support: partners, modality };
  return isLedByHeading ? { ...told, lead, executor: [] } : told;
};
