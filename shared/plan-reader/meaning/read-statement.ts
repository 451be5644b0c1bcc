import { actions } from '../agencies/lexicon.ts';
import { matcher, oneOf } from '../agencies/matcher.ts';
import type { Name } from '../agencies/name.ts';
import { asSentence, type NameList, readNames } from '../agencies/read-names.ts';
import type { DraftParty } from '../plan-draft.ts';
import type { TracedText } from '../traced-text.ts';
import { partiesOf } from './parties.ts';

/** Who does what by one sentence. */
export type Statement = {
  readonly lead: readonly DraftParty[];
  readonly support: readonly DraftParty[];
  readonly executor: readonly DraftParty[];
  readonly modality: 'đề nghị' | null;
  /** Where the words after the names begin. */
  readonly rest: number;
  readonly rule: string;
};

const opening = matcher(
  '(?:(?:Giao|Phân công|Yêu cầu|Đề nghị|Kính đề nghị|Đối với|Trách nhiệm của|Nhiệm vụ của|(?:Các n|N)hiệm vụ (?:được )?giao|Ủy quyền|UBND (?:tỉnh|thành phố|Thành phố|huyện|xã|phường) (?:giao|yêu cầu|đề nghị)|Hằng năm|Hàng năm|Định kỳ)(?: cho)?[,:]?\\s+)+',
);
const leadWords =
  /^[\s,]*(?:(?:là (?:cơ quan|đơn vị)|làm)[^,.;:]{0,40}(?:thường trực|đầu mối)|(?:chịu trách nhiệm|có trách nhiệm|có nhiệm vụ|căn cứ [^;.]{0,90},|theo chức năng[^;.]{0,60},|trên cơ sở [^;.]{0,90},|tiếp tục|được giao)?\s*(?:tổ chức |làm |giữ vai trò )?chủ trì)/iu;
const supportOnly =
  /^[\s,:]*(?:có trách nhiệm |chịu trách nhiệm )?(?:tích cực )?tham gia,? phối hợp(?! (?:với|cùng))|^[\s,]*(?:có trách nhiệm )?phối hợp (?:tham gia|tổ chức|triển khai|thực hiện|chặt chẽ|kiểm tra)/iu;
const partner =
  /(?<![\p{L}])phối hợp(?:\s+(?:chặt chẽ|tốt|hiệu quả|thực hiện|chỉ đạo|tham mưu|tổ chức))*(?:\s+(?:cùng với|cùng|với|giữa))?\s+/giu;
const notPartner =
  /(?:quy chế|công tác|hội đồng|cơ chế|chương trình|chế độ|sự|kế hoạch|việc|tăng cường|nguyên tắc|trách nhiệm)\s*$/iu;
/** "chỉ đạo hệ thống y tế phối hợp với …": the partners are of those who are told to. */
const othersWork = /(?:chỉ đạo|yêu cầu)\s\p{Ll}[^,;.:]{3,50}\s$/u;
const startsLead =
  /^(?:Chủ trì|Là (?:cơ quan|đơn vị)[^.;,]{0,40}(?:thường trực|đầu mối)|Làm đầu mối|Tổ chức chủ trì|Trực tiếp chủ trì|[^.;:]{0,60}, chủ trì)/iu;

/** "…; Sở B, Sở C phối hợp thực hiện." */
const onlyPartners = /^\s*(?:cùng )?phối hợp(?: (?:thực hiện|tổ chức|triển khai))?\s*(?:[.;]|$)/iu;

/** Whether nothing but partners stand at this place, up to the end of their part. */
export const lendsPartners = (text: string, at: number): boolean => {
  const { names, to } = readNames(text, at);
  return names.length > 0 && onlyPartners.test(text.slice(to));
};

/** Partners named after "phối hợp với", anywhere in the sentence, but for those who are doers already. */
const findPartners = (text: string, from: number, doers: readonly { readonly name: string }[]): Name[] => {
  const partners: Name[] = [];
  for (const { 0: found, index } of text.matchAll(partner)) {
    const ahead = text.slice(Math.max(from, index - 70), index);
    if (index < from || notPartner.test(ahead) || othersWork.test(ahead)) continue;
    partners.push(...readNames(text, index + found.length).names);
  }
  for (const { 0: sign, index } of text.matchAll(/;\s+(?=\p{Lu})/gu)) {
    const { names, to } = readNames(text, index + sign.length);
    if (index >= from && onlyPartners.test(text.slice(to))) partners.push(...names);
  }
  return partners.filter(
    ({ name }, index) =>
      !doers.some((one) => one.name === name) && partners.findIndex((one) => one.name === name) === index,
  );
};

const condition =
  /^(?:Trên cơ sở|Căn cứ|Sau khi|(?:Trong )?[Qq]uá trình|Trong thời gian|Đối với|Để |Khi |Nếu |Hằng năm|Hàng năm|Định kỳ|Trước ngày|Trường hợp|Theo chức năng)/u;
const does = oneOf(
  actions.filter(
    (words) =>
      !/^(?:để|và|trong|theo|về|là|tại|khi|nếu|với|cho|từ|đến|do|bằng|như|thì|mà|nhằm|vào|ra|trước|sau|được)$/.test(
        words,
      ),
  ),
);

/** Whether a deed, not a manner or time, follows at this place: "Sở A xây dựng …", not "Sở A theo chức năng". */
export const doesAt = (text: string, at: number): boolean =>
  does(text, at + (/^[\s,]*/.exec(text.slice(at))?.[0].length ?? 0)) !== null;

const entrusting = /^(?:giao|phân công|đề nghị|yêu cầu)(?: cho)? (?=\p{L})/u;

/** "Căn cứ …, X chủ trì …": behind the commas of a condition, the first name that does something. */
const readLateSubject = (text: string): NameList => {
  const nobody = { names: [], to: 0 };
  if (!condition.test(text)) return nobody;
  for (const { 0: comma, index } of text.slice(0, 320).matchAll(/,\s+|[.;]\s|(?<=vướng mắc)\s+(?=\p{L})/gu)) {
    if (/^[.;]/.test(comma)) return nobody;
    const at = index + comma.length + (entrusting.exec(text.slice(index + comma.length))?.[0].length ?? 0);
    const late = readNames(text, at, /^(?:cơ quan|đơn vị|sở, |các )/u.test(text.slice(at)));
    const isEntrusted = /^\s+được (?:giao|phân công)\s/.test(text.slice(late.to));
    if (late.names.length > 0 && (isEntrusted || doesAt(text, late.to))) return late;
  }
  return nobody;
};

const untilRole =
  /^(?:\s+(?!(?:là|được|giao|phân công|tiếp tục|phối hợp|chủ động|tham mưu|theo|căn cứ|cùng|sẽ|cần|phải|và|trực tiếp|có|chịu|làm|các|tổ chức|chỉ đạo)(?=\s))\p{Ll}+)(?:\s+\p{L}+){0,9}?(?=\s+(?:chủ trì|là (?:cơ quan|đơn vị)|làm đầu mối))/u;
const longNamed = /^(?:Phòng|Ban|Trung tâm|Cục|Vụ|Chi cục|Tổ|Viện|Học viện|Văn phòng|Hội đồng|Đội|Quỹ)\s/u;

/** A long name of an office goes on to the word of its role: "Phòng Cảnh sát … về ma túy chủ trì". */
const completed = (text: string, list: NameList): NameList => {
  const last = list.names.at(-1);
  const more =
    last?.kind === 'body' && longNamed.test(last.name) ? untilRole.exec(text.slice(list.to))?.[0] : undefined;
  if (!last || more === undefined) return list;
  const to = list.to + more.length;
  return { names: [...list.names.slice(0, -1), { ...last, to, name: last.name + more }], to };
};

/** Whether only role words stand between the doers and a partner. */
const isNear = (text: string, from: number, { from: to }: Name): boolean =>
  to - from < 45 && !text.slice(from, to).includes(':');

/** Behind a kind of bodies named without "các", this says that they are meant: "Sở, ban, ngành có trách nhiệm …". */
const isBound = /^\s+(?:có trách nhiệm|chịu trách nhiệm|có nhiệm vụ)\s/u;

/** Who a sentence that names its own doers gives the work to; null when it does not begin with a name. */
export const readStatement = (traced: TracedText, mayBeBare = false): Statement | null => {
  const text = asSentence(traced.text);
  const ask = opening(text, 0) ?? '';
  const isAsked = ask !== '' && !/^(?:Hằng|Hàng|Định)/.test(ask);
  let { names, to } = completed(text, readNames(text, ask.length, mayBeBare || isAsked));
  if (names.length === 0) {
    const bare = readNames(text, ask.length, true);
    if (isBound.test(text.slice(bare.to))) ({ names, to } = bare);
  }
  const isLate = names.length === 0;
  if (isLate) ({ names, to } = readLateSubject(text));
  if (names.length === 0) return null;
  const modality = /đề nghị/i.test(ask) ? ('đề nghị' as const) : null;
  const after = text.slice(to);
  const partners = findPartners(text, to, names);
  const doers = partiesOf(traced, names);
  if (supportOnly.test(after) && partners.length === 0) {
    return { lead: [], support: doers, executor: [], modality, rest: to, rule: 'phối hợp tham gia' };
  }
  const isLead = leadWords.test(after);
  return {
    lead: isLead ? doers : [],
    executor: isLead ? [] : doers,
    support: partiesOf(traced, partners),
    modality,
    rest: partners.reduce((end, one) => (isNear(text, end, one) ? Math.max(end, one.to) : end), to),
    rule: isLead ? 'chủ trì trong câu' : isLate ? 'cơ quan sau vế điều kiện' : 'cơ quan đứng đầu câu',
  };
};

/** A bullet below the heading of an agency: the heading's agencies do it, in the role that the bullet's words give. */
export const readUnderHeading = (traced: TracedText, agencies: readonly DraftParty[]): Statement => {
  const { text } = traced;
  const partners = findPartners(text, 0, agencies);
  const base = { support: partiesOf(traced, partners), modality: null, rest: 0 };
  if (startsLead.test(text)) return { ...base, lead: agencies, executor: [], rule: 'chủ trì dưới đề mục cơ quan' };
  if (/^Tham gia,? phối hợp/iu.test(text) && partners.length === 0) {
    return { ...base, lead: [], executor: [], support: agencies, rule: 'tham gia phối hợp' };
  }
  return { ...base, lead: [], executor: agencies, rule: 'dưới đề mục cơ quan' };
};

const startsPartner = /^(?:Tiếp tục |Chủ động |Tích cực )?phối hợp/iu;

/** "Phối hợp với X …" where no doer is named: X supports, nobody leads; later in a sentence only for a body by name. */
export const readPartnersOnly = (traced: TracedText): Statement | null => {
  const isFirst = startsPartner.test(traced.text);
  const partners = findPartners(traced.text, 0, []).filter(({ from, kind }) => (isFirst ? from < 60 : kind === 'body'));
  if (partners.length === 0) return null;
  const support = partiesOf(traced, partners);
  return { lead: [], executor: [], support, modality: null, rest: 0, rule: 'phối hợp, không nêu chủ trì' };
};

/** "…; phối hợp: X" and "…; X phối hợp" inside parentheses. */
const partnersInside = (text: string, from: number, after: string): readonly Name[] | null => {
  const label = /phối hợp\s*:\s*/iu.exec(after);
  if (label) return readNames(text, from + label.index + label[0].length).names;
  const link = /[;,]\s*|\svà\s+/u.exec(after);
  const late = link ? readNames(text, from + link.index + link[0].length) : null;
  return late && late.names.length > 0 && /^\s*phối hợp\s*\)?/iu.test(text.slice(late.to)) ? late.names : null;
};

const parenthesis = /\(([^()]{4,220})\)\s*[.;,]?\s*$/u;
const byWhen = /^\s*[;,]\s*(?:hoàn thành|xong|trước|trong|quý|tháng|năm|thời gian|thường xuyên)/iu;
const assigning = /giao|chủ trì|thực hiện|phối hợp|phụ trách|đầu mối/iu;

/** "(Giao Sở Y tế chủ trì)" at the end of a task. */
export const readParenthesis = (traced: TracedText): Statement | null => {
  const { text } = traced;
  const found = parenthesis.exec(text);
  const inner = found?.[1];
  if (!found || inner === undefined) return null;
  const at = found.index + 1;
  const skip =
    /^\s*(?:Chủ trì|Thực hiện|Đơn vị thực hiện|Cơ quan chủ trì|Giao|Do|Phụ trách|Đơn vị chủ trì)?\s*(?:cho)?\s*:?\s*/iu.exec(
      inner,
    )?.[0].length ?? 0;
  const { names, to } = completed(text, readNames(text, at + skip, true));
  if (names.length === 0) return null;
  const after = text.slice(to, at + inner.length);
  if (!assigning.test(inner) && after.trim() !== '' && !byWhen.test(after)) return null;
  if (!assigning.test(inner) && !names.some(({ kind }) => kind === 'body')) return null;
  const isLead = /chủ trì|đầu mối/iu.test(inner);
  const partners = partnersInside(text, to, after) ?? findPartners(text, at, names);
  const doers = partiesOf(traced, names);
  return {
    lead: isLead ? doers : [],
    executor: isLead ? [] : doers,
    support: partiesOf(traced, partners),
    modality: null,
    rest: at,
    rule: 'giao việc trong ngoặc',
  };
};
