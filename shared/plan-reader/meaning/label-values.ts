import { canonicalGroup } from '../agencies/canonical-name.ts';
import { type NameList, readNames } from '../agencies/read-names.ts';
import type { OutlineNode } from '../outline/outline.ts';
import type { DraftParty } from '../plan-draft.ts';
import { slice, spanOf, type TracedText, trim } from '../traced-text.ts';
import { deadlineOfLabel } from './deadlines.ts';
import { type Label, type LabelKind, readLabel } from './labels.ts';
import { partiesOf, withoutRepeats } from './parties.ts';
import { readPerson } from './persons.ts';
import { doesAt, readStatement, type Statement } from './read-statement.ts';
import { countWords } from './sentences.ts';
import type { TaskUnit } from './task-unit.ts';

/** The texts that a label line gives: behind its colon, and in the bullets below it. */
export const valuesOf = (node: OutlineNode, label: Label): TracedText[] => {
  const own = trim(slice(node.traced, label.valueFrom));
  const below = node.children.flatMap((child) => [child.traced, ...child.children.map(({ traced }) => traced)]);
  return [own, ...below].filter(({ text }) => text !== '');
};

const segmentEnd = /[,;]\s*|\s+và\s+|$/gu;

const looksLikeName =
  /^(?:Các|các|Đồng chí|đồng chí|Đ\/c|đ\/c|Ông|Bà|Trưởng|Phó|Tổ(?! chức)|Khoa|Phòng|Ban|Bộ phận|Cán bộ|Công chức|Viên chức|Giáo viên|Nhân viên|Quân khu|Nhà|Chi|Thành viên|Cơ quan|Đơn vị|Lãnh đạo|Hiệu trưởng|Giám đốc|Chủ tịch|Hiệp hội|Doanh nghiệp|Nhà đầu tư|Chủ đầu tư|Hợp tác xã)\s/u;

/** What may still belong to a name where a line holds nothing but names. */
const nameGoesOn = /^(?:\s*(?:,|-|và))?(?:\s+\p{L}+){1,9}$/u;
const notOfName =
  /(?:phối hợp|chủ trì|thực hiện|theo|trong|hướng dẫn|tham mưu|chịu|phụ trách|để|khi|các|hoàn thành|là|làm|cùng|liên quan|khác|quý|tháng|năm|trước|sau|từ|ngày|hằng|hàng|thường)(?![\p{L}])/iu;
const people = /^\s*(?:,|và)\s+(?:toàn thể )?(?:nhân dân|người|cộng đồng|cán bộ|đoàn viên|hội viên)(?![\p{L}])/iu;
const hasLongNames = /^(?:Phòng|Trung tâm|Cục|Vụ|Chi cục|Viện|Học viện|Trường|Ban)\s/u;

/** The last name with the words up to the end of its part of the line; itself where they are none of it. */
const withRest = (value: TracedText, last: DraftParty, from: number, until: number): DraftParty | null => {
  const rest = value.text.slice(from, until).replace(/[.;,\s]+$/, '');
  if (/^\s*(?:,|và)/.test(rest) && (!hasLongNames.test(last.name) || people.test(rest))) return null;
  if (last.kind !== 'body' || !nameGoesOn.test(rest) || notOfName.test(rest)) return null;
  return { ...last, name: last.name + rest, span: { from: last.span.from, to: spanOf(value, from, until).to } };
};

/** "Sở A Sở B": the page lost the sign between two lines of a cell. */
const sideBySide = (text: string, at: number): NameList => {
  const first = readNames(text, at, true);
  const next =
    /^ (?=\p{Lu})/u.test(text.slice(first.to)) && first.names.length > 0 ? sideBySide(text, first.to + 1) : null;
  return next?.names[0]?.kind === 'body' ? { names: [...first.names, ...next.names], to: next.to } : first;
};

/** Names in a value, one after the other; a short part that no rule knows is taken as it stands. */
const namesInValue = (value: TracedText): DraftParty[] => {
  if (value.text.startsWith('(')) return [];
  const parties: DraftParty[] = [];
  let at = 0;
  let lastEnd = 0;
  while (at < value.text.length) {
    const person = readPerson(value, at);
    if (person) {
      parties.push(person.party);
      segmentEnd.lastIndex = person.to;
      const sign = segmentEnd.exec(value.text);
      at = sign ? Math.max(sign.index + sign[0].length, at + 1) : value.text.length;
      lastEnd = at;
      continue;
    }
    const { names, to } = sideBySide(value.text, at);
    parties.push(...partiesOf(value, names));
    segmentEnd.lastIndex = Math.max(to, at);
    const stop = segmentEnd.exec(value.text);
    const until = stop ? stop.index : value.text.length;
    const raw = value.text
      .slice(at, until)
      .replace(/[.;]+$/, '')
      .trim();
    const last = parties.at(-1);
    const start = names.length > 0 ? to : last ? lastEnd : at;
    const longer = last && (names.length > 0 || /^\p{Ll}/u.test(raw)) ? withRest(value, last, start, until) : null;
    if (longer) parties.splice(-1, 1, longer);
    if (names.length > 0 || longer) lastEnd = Math.max(to, longer ? until : to);
    if (names.length === 0 && !longer && looksLikeName.test(raw) && countWords(raw) <= 10 && countWords(raw) >= 2) {
      parties.push({ name: canonicalGroup(raw), kind: 'group', span: spanOf(value, at, until) });
    }
    at = Math.max(until + (stop?.[0].length ?? 0), at + 1);
  }
  return parties;
};

type Roles = Pick<Statement, 'lead' | 'support'>;

const roleBehind = /\((?:(?:cơ quan|đơn vị) )?(chủ trì|phối hợp)\)[,;]?\s*/giu;
const roleAhead = /^(?:(?:cơ quan|đơn vị) )?(?:chủ trì|thực hiện)(?: thực hiện)?\s*:\s*/iu;
/** Words that give a role inside a value: "Chủ trì: Sở A; phối hợp: Sở B". */
const saysRoles = /(?:^|[\s(;,.])(?:(?:cơ quan|đơn vị) )?(?:chủ trì|phối hợp)\s*[:)]/iu;

/** "Sở A (chủ trì), Sở B (phối hợp)": each role stands behind its names. */
const rolesBehindNames = (value: TracedText): Roles => {
  const roles = { lead: [] as DraftParty[], support: [] as DraftParty[] };
  let from = 0;
  for (const { 0: all, 1: role, index } of value.text.matchAll(roleBehind)) {
    const names = namesInValue(trim(slice(value, from, index)));
    (role?.toLowerCase() === 'chủ trì' ? roles.lead : roles.support).push(...names);
    from = index + all.length;
  }
  return roles;
};

/** "Sở A; phối hợp: Sở B": what stands behind "phối hợp" supports. */
const splitRoles = (given: TracedText): Roles => {
  if (given.text.search(roleBehind) >= 0) return rolesBehindNames(given);
  const value = trim(slice(given, roleAhead.exec(given.text)?.[0].length ?? 0));
  const at = value.text.search(/(?:^|;|,|\.|\s)\s*(?:các )?(?:(?:cơ quan|đơn vị) )?phối hợp/iu);
  if (at < 0) return { lead: namesInValue(value), support: [] };
  const behind = /phối hợp(?:\s+với)?\s*:?\s*/iu.exec(value.text.slice(at));
  const from = at + (behind?.index ?? 0) + (behind?.[0].length ?? 0);
  return { lead: namesInValue(trim(slice(value, 0, at))), support: namesInValue(trim(slice(value, from))) };
};

const assigns = (value: TracedText): Statement | null => {
  const statement = readStatement(value);
  if (!statement) return null;
  const hasRoles = statement.lead.length > 0 || statement.support.length > 0;
  const saysDeed = countWords(value.text.slice(statement.rest)) >= 2 && doesAt(value.text, statement.rest);
  return hasRoles || saysDeed ? statement : null;
};

/** "Sở A chủ trì …; Sở B và các sở tổ chức …": all who are told to do a part of it. */
const assignAll = (value: TracedText | undefined): Statement | null => {
  const whole = value ? assigns(value) : null;
  if (!value || !whole) return null;
  const others = [...value.text.matchAll(/[;.]\s+(?=\p{L})/gu)]
    .map(({ 0: sign, index }) => assigns(slice(value, index + sign.length)))
    .filter((one) => one !== null);
  const all = [whole, ...others];
  return {
    ...whole,
    lead: withoutRepeats(all.flatMap(({ lead }) => lead)),
    executor: withoutRepeats(all.flatMap(({ executor }) => executor)),
    support: withoutRepeats(all.flatMap(({ support }) => support)),
  };
};

/** Who a label line names, in the role that the label or its own sentence gives. */
export const statementOfLabel = (kind: LabelKind, values: readonly TracedText[]): Statement | null => {
  const hasRoles = kind !== 'support' && values.some(({ text }) => saysRoles.test(text));
  const told = hasRoles ? null : assignAll(values[0]);
  if (told && kind !== 'support') return told;
  const base = { lead: [], support: [], executor: [], modality: null, rest: 0, rule: 'dòng nhãn cơ quan' };
  if (kind === 'parties' || hasRoles) {
    const split = values.map(splitRoles);
    const lead = withoutRepeats(split.flatMap((one) => one.lead));
    return { ...base, lead, support: withoutRepeats(split.flatMap((one) => one.support)) };
  }
  const names = withoutRepeats(values.flatMap(namesInValue));
  if (names.length === 0) return null;
  if (kind === 'lead') return { ...base, lead: names };
  return kind === 'support' ? { ...base, support: names } : { ...base, executor: names };
};

const merge = (before: Statement | null, next: Statement): Statement =>
  before === null
    ? next
    : {
        ...before,
        lead: before.lead.length > 0 ? before.lead : next.lead,
        support: withoutRepeats([...before.support, ...next.support]),
        executor: before.executor.length > 0 || before.lead.length > 0 ? before.executor : next.executor,
      };

/** Gives what a label line says to the tasks that it governs; a task that names its own doer keeps it. */
export const applyLabel = (node: OutlineNode, label: Label, units: readonly TaskUnit[]): void => {
  const inner = node.children.map((child) => ({ child, label: readLabel(child.traced.text) }));
  if (inner.some((one) => one.label !== null)) {
    for (const one of inner) if (one.label) applyLabel(one.child, one.label, units);
    return;
  }
  applyValues(label.kind, valuesOf(node, label), units);
};

/** The same for values that are not a line of their own. */
export const applyValues = (kind: LabelKind, values: readonly TracedText[], units: readonly TaskUnit[]): void => {
  const told = values.map(({ text }) => text).join('; ');
  if (kind === 'time') for (const unit of units) unit.deadline ??= told === '' ? null : deadlineOfLabel(told);
  else if (kind === 'product') for (const unit of units) unit.product ??= told || null;
  else if (kind === 'attribute') for (const unit of units) unit.details.push(told);
  else applyStatement(statementOfLabel(kind, values), units);
};

/** Readings that leave the doer open, so that a label line may still name it. */
const completedByLabels = new Set(['dòng nhãn cơ quan', 'phối hợp, không nêu chủ trì']);

const anybody = /^các (?:cơ quan|đơn vị|địa phương)(?:(?:,| và) (?:cơ quan|đơn vị|địa phương))*(?: liên quan)?$/u;

/** "các cơ quan, đơn vị tổ chức …" says nobody in particular where a label line names the doers. */
const isVague = ({ statement }: TaskUnit, told: Statement): boolean =>
  statement?.lead.length === 0 &&
  statement.executor.length > 0 &&
  statement.executor.every(({ name }) => anybody.test(name)) &&
  told.lead.length + told.executor.length > 0;

export const applyStatement = (statement: Statement | null, units: readonly TaskUnit[]): void => {
  if (!statement) return;
  for (const unit of units) {
    const isOwn = unit.statement !== null && !completedByLabels.has(unit.statement.rule) && !isVague(unit, statement);
    const onlySupports = statement.lead.length + statement.executor.length === 0;
    if (isOwn && unit.statement && onlySupports && unit.statement.support.length === 0) {
      unit.statement = { ...unit.statement, support: statement.support };
    }
    if (isOwn) continue;
    unit.statement = merge(isVague(unit, statement) ? null : unit.statement, {
      ...statement,
      rule: 'dòng nhãn cơ quan',
    });
    unit.confidence = 0.85;
  }
};
