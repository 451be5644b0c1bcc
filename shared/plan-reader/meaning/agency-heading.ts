import { canonicalGroup } from '../agencies/canonical-name.ts';
import { actions } from '../agencies/lexicon.ts';
import { oneOf } from '../agencies/matcher.ts';
import { readNames } from '../agencies/read-names.ts';
import { isNumbered } from '../outline/marker.ts';
import type { OutlineNode } from '../outline/outline.ts';
import type { Zone } from '../outline/zones.ts';
import { slice, spanOf, type TracedText, trim } from '../traced-text.ts';
import { partiesOf } from './parties.ts';
import { doesAt, readStatement, readUnderHeading, type Statement } from './read-statement.ts';
import { countWords } from './sentences.ts';

/** The agencies of a heading, with the partners that it names for everything below it. */
export type AgencyHeading = {
  readonly statement: Statement;
  readonly sharesPartners: boolean;
  /** The task that stands behind the colon of the heading; empty when it only names. */
  readonly rest: TracedText;
};

const behindNames = /^\s*(?:\([^)]*\)\s*)?(?::|$|\.$|;$)/u;
/** "Sở A - Cơ quan thường trực Ban Chỉ đạo": what the agency is besides. */
const besides = /^\s*[-,(]\s*(?:là )?(?:Cơ quan|cơ quan|Đơn vị|đơn vị|Thường trực|thường trực)[^:.;]{0,60}$/u;
/** "Sở A chủ trì, phối hợp với Sở B thực hiện các nhiệm vụ sau:": all is said by the lines below. */
const leadsOver =
  /^[\s,]*(?:(?:theo|căn cứ) [^.;:]{3,60}[\s,])?(?:(?:có trách nhiệm|tập trung|tổ chức|triển khai|phối hợp|thực hiện|tham mưu|chỉ đạo|hướng dẫn) (?:tốt )?)*(?:các |những |một số )?(?:nội dung|nhiệm vụ|công việc|chương trình|hoạt động|giải pháp|công tác)(?: \p{Ll}+){0,4} ?(?:sau|sau đây|như|gồm):$/u;
const roleAlone = /^(\s+(?:chủ trì|có trách nhiệm|thực hiện))(?=\s*:|\s*$)/iu;

const officeWords =
  /^(?:(?:Phòng|Khoa|Tổ|Ban|Đội|Hội|Đoàn|Trạm|Viện|Trường|Bộ phận|Chi cục|Văn phòng)\s+(?=[\p{Lu}\d])|(?:Trung tâm|Hiệu trưởng|Phó Hiệu trưởng|Giám đốc|Phó Giám đốc|Giáo viên|Nhân viên|Cán bộ|Công chức|Viên chức|Đồng chí|Các đồng chí|Các Phó|Chuyên viên|Thành viên|Phó chủ tịch|Phó trưởng|Đ\/c|Lãnh đạo|Chủ tịch|Phó Chủ tịch|Trưởng)\s)/u;

/** "Báo tỉnh, Sở B và hệ thống truyền thanh cơ sở:": the last of several names may be one that no rule knows. */
const lastName = /^\s*(?:,|và)\s+(\p{L}[^.;:]{4,70}?)\s*:$/u;

const withLastName = ({ traced, children }: OutlineNode, statement: Statement): AgencyHeading | null => {
  const after = traced.text.slice(statement.rest);
  const name = lastName.exec(after)?.[1];
  if (name === undefined || children.length === 0 || doesAt(after, after.indexOf(name))) return null;
  const from = statement.rest + after.indexOf(name);
  const party = { name: canonicalGroup(name), kind: 'group' as const, span: spanOf(traced, from, from + name.length) };
  const told = { ...statement, executor: [...statement.executor, party], rest: traced.text.length };
  return { statement: told, sharesPartners: true, rest: slice(traced, traced.text.length) };
};

/** The names end the line, or a colon follows them. */
const headingOf = (node: OutlineNode, statement: Statement): AgencyHeading | null => {
  const { traced } = node;
  const after = traced.text.slice(statement.rest).replace(roleAlone, (words) => ' '.repeat(words.length));
  const found = besides.exec(after) ?? behindNames.exec(after) ?? leadsOver.exec(after);
  if (!found) return isNumbered(node.marker) ? withLastName(node, statement) : null;
  return { statement, sharesPartners: true, rest: trim(slice(traced, statement.rest + found[0].length)) };
};

const ofWhom = /^(?:Trách nhiệm|Nhiệm vụ) của\s+/u;
const asked = /^(?:Đề nghị|Giao|Yêu cầu)\s+/u;
const groupStart =
  /^(?:Các|các) (?:cơ quan|đơn vị|sở|ban|ngành|phòng|tổ chức|địa phương|cá nhân|doanh nghiệp|trường|cơ sở|viện|lực lượng|thành viên|chủ đầu tư|hội|hiệp hội|ngân hàng|bệnh viện|trung tâm|cấp ủy|ông|bà|đồng chí|thôn|bản|ấp|khu phố|tổ dân phố|hộ gia đình|chi bộ|câu lạc bộ)/u;
/** "Tổ công nghệ số cộng đồng:", written small. */
const team = /^(?:Tổ (?!chức)|Đội (?!ngũ)|Nhóm |Câu lạc bộ )\p{Ll}/u;
const aside = /\s*\([^()]*\)?\s*$/u;

const deed = oneOf(actions, 'i');

/** What stands before the colon of "Các bến xe: chấp hành …"; a list of fields behind it is no deed. */
const beforeDeed = (text: string): string | null => {
  const [all, label] = /^([^:;.]{5,90}):\s+(?=\S)/u.exec(text) ?? [];
  if (all === undefined || label === undefined || deed(text, all.length) === null) return null;
  return /^\p{Lu}[\p{L} ]{2,30}, \p{Lu}/u.test(text.slice(all.length)) ? null : label;
};

/** A short heading that begins like a name, of a body or group that no rule knows: it stands for it as printed. */
const readUnknownHeading = (node: OutlineNode, zone: Zone, named: Statement | null): Statement | null => {
  const label = beforeDeed(node.traced.text);
  const text = label ?? node.traced.text.replace(/\s*[:.]$/, '');
  const standsAbove = node.children.length > 0 && isNumbered(node.marker);
  if (zone !== 'organisation' || node.marker.kind === 'none' || !(standsAbove || label !== null)) return null;
  const whose = ofWhom.exec(text)?.[0].length ?? 0;
  const from = whose || (asked.exec(text)?.[0].length ?? 0);
  const name = text.slice(from).replace(aside, '');
  if (countWords(name) > 14 || /[;.:]/.test(name)) return null;
  const isGroup = whose > 0 || groupStart.test(name);
  const isSentence = named?.executor.at(-1)?.kind === 'group' && doesAt(text, named.rest);
  if (isGroup && whose === 0 && isSentence && !aside.test(text)) return null;
  if (!isGroup && !officeWords.test(name) && !team.test(name)) return null;
  const { names } = readNames(text, from, true);
  const known = names.slice(0, -1);
  const start = names.length > 1 ? (names.at(-1)?.from ?? from) : from;
  const kind = isGroup ? ('group' as const) : ('body' as const);
  const last = {
    name: text.slice(start, from + name.length),
    kind,
    span: spanOf(node.traced, start, from + name.length),
  };
  const executor = [
    ...partiesOf(node.traced, known),
    isGroup && start === from ? { ...last, name: canonicalGroup(last.name) } : last,
  ];
  const rule = 'đề mục có dạng tên cơ quan';
  return { lead: [], executor, support: [], modality: null, rest: text.length, rule };
};

/** A heading that names who does what stands below it. */
export const readAgencyHeading = (node: OutlineNode, zone: Zone): AgencyHeading | null => {
  const isShort = node.children.length > 0 && countWords(node.traced.text) <= 16;
  const mayBeBare = isNumbered(node.marker) && (isShort || /^[^.;:]{5,90}:\s/.test(node.traced.text));
  const named = readStatement(node.traced, mayBeBare);
  const heading = named && headingOf(node, named);
  if (heading) return heading;
  const unknown = readUnknownHeading(node, zone, named);
  return unknown && headingOf(node, unknown);
};

/** Who does a bullet by the heading above it. */
export const inherit = (traced: TracedText, { statement, sharesPartners }: AgencyHeading): Statement => {
  const { lead, executor, support, modality } = statement;
  const doers = lead.length + executor.length > 0 ? [...lead, ...executor] : support;
  const own = readUnderHeading(traced, doers);
  const shared = support.filter((one) => !doers.includes(one));
  const partners = sharesPartners && own.support.length === 0 ? shared : own.support;
  const isLedByHeading = sharesPartners && own.lead.length === 0 && lead.length > 0;
  const told = { ...own, support: partners, modality };
  return isLedByHeading ? { ...told, lead, executor: [] } : told;
};
