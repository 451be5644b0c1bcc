import { fold } from '../../words/fold.ts';
import { isNumbered } from '../outline/marker.ts';
import type { OutlineNode } from '../outline/outline.ts';
import { zoneOf } from '../outline/zones.ts';
import { slice, spanOf, type TracedText, trim } from '../traced-text.ts';
import { applyLabel, applyStatement, applyValues, valuesOf } from './label-values.ts';
import { inlineLabels, type Label, readLabel } from './labels.ts';
import {
  readParenthesis,
  readPartnersOnly,
  readStatement,
  readUnderHeading,
  type Statement,
} from './read-statement.ts';
import { countWords, sentencesOf } from './sentences.ts';
import { aUnit, type TaskUnit } from './task-unit.ts';

/** The agencies of the heading above, with the partners that it names for everything below it. */
type Heading = { readonly statement: Statement; readonly sharesPartners: boolean };

const silentZones = new Set(['purpose', 'general', 'situation', 'objective']);
const reports = /^(?:Định kỳ|Thực hiện (?:chế độ )?báo cáo|Chế độ báo cáo|Báo cáo|Tổng hợp,? báo cáo)/iu;
const behindNames = /^\s*(?:\([^)]*\)\s*)?(?::|$|\.$|;$)/u;

/** What stands behind the names of a heading: nothing, or the task itself behind a colon. */
const headingOf = (node: OutlineNode, statement: Statement | null): { rest: TracedText; isPure: boolean } | null => {
  if (!statement) return null;
  const after = node.traced.text.slice(statement.rest);
  const found = behindNames.exec(
    after.replace(/^(\s+(?:chủ trì|có trách nhiệm|thực hiện))(?=\s*:|\s*$)/iu, (words) => ' '.repeat(words.length)),
  );
  if (!found) return null;
  const rest = trim(slice(node.traced, statement.rest + found[0].length));
  return { rest, isPure: countWords(rest.text) === 0 };
};

/** Numbered headings about money or places are parts of the plan, not lines about one task. */
const labelOf = (node: OutlineNode): Label | null => {
  const label = readLabel(node.traced.text);
  const isPart = node.marker.kind === 'roman' || node.marker.kind === 'part' || node.marker.kind === 'article';
  if (isPart || (label?.kind === 'attribute' && isNumbered(node.marker) && node.marker.kind !== 'letter')) return null;
  return label;
};

const isPerson = ({ lead, executor }: Statement): boolean =>
  [...lead, ...executor].some(({ name }) => /^(?:Chủ tịch|Phó Chủ tịch|Tư lệnh|Bộ trưởng|Giám đốc)/.test(name));

const officeWords =
  /^(?:(?:Phòng|Khoa|Tổ|Ban|Đội|Hội|Đoàn|Trạm|Viện|Trường|Bộ phận|Chi cục|Văn phòng)\s+(?=[\p{Lu}\d])|(?:Trung tâm|Hiệu trưởng|Phó Hiệu trưởng|Giám đốc|Phó Giám đốc|Giáo viên|Nhân viên|Cán bộ|Công chức|Viên chức|Đồng chí|Các đồng chí|Các Phó|Chuyên viên|Thành viên|Phó chủ tịch|Phó trưởng|Đ\/c|Lãnh đạo|Chủ tịch|Phó Chủ tịch|Trưởng)\s)/u;

/** A short heading that begins like a name, of a body that no rule knows: it stands for it as printed. */
const readUnknownHeading = (node: OutlineNode, zone: string): Statement | null => {
  const text = node.traced.text.replace(/\s*[:.]$/, '');
  const isShort = countWords(text) <= 14 && !/[;.]/.test(text);
  if (zone !== 'organisation' || node.children.length === 0 || !isNumbered(node.marker) || !isShort) return null;
  if (!officeWords.test(text)) return null;
  const party = { name: text, kind: 'body' as const, span: spanOf(node.traced, 0, text.length) };
  return {
    lead: [],
    executor: [party],
    support: [],
    modality: null,
    rest: text.length,
    rule: 'đề mục có dạng tên cơ quan',
  };
};

const inherit = (traced: TracedText, heading: Heading): Statement => {
  const { lead, executor, support, modality } = heading.statement;
  const doers = lead.length + executor.length > 0 ? [...lead, ...executor] : support;
  const own = readUnderHeading(traced, doers);
  const partners = heading.sharesPartners && own.support.length === 0 ? support : own.support;
  if (!heading.sharesPartners || own.lead.length > 0) return { ...own, support: partners, modality };
  return lead.length > 0
    ? { ...own, lead, executor: [], support: partners, modality }
    : { ...own, support: partners, modality };
};

/** Reads the tasks below the nodes, label lines and headings of agencies given to the tasks that they govern. */
export const readUnits = (top: readonly OutlineNode[]): TaskUnit[] => {
  const units: TaskUnit[] = [];

  /** A paragraph is one task, but for a later sentence that names another doer. */
  const addLeaf = (node: OutlineNode, traced: TracedText, heading: Heading | null): void => {
    const [label] = inlineLabels(traced.text);
    const whole = label !== undefined && label > 20 ? trim(slice(traced, 0, label)) : traced;
    const zone = zoneOf(node);
    const parts = sentencesOf(whole);
    let from = 0;
    parts.forEach((sentence, index) => {
      const next = parts[index + 1];
      const starts = next ? readStatement(next) : null;
      const isOther = starts !== null && !isPerson(starts) && countWords(next?.text.slice(starts.rest) ?? '') >= 4;
      if (next && !isOther) return;
      const to = next ? whole.text.indexOf(sentence.text, from) + sentence.text.length : whole.text.length;
      addUnit(node, trim(slice(whole, from, to)), heading, zone);
      from = to;
    });
    if (whole !== traced) applyInline(traced, units.slice(-1));
  };

  const addUnit = (node: OutlineNode, traced: TracedText, heading: Heading | null, zone: string): void => {
    const own = readStatement(traced);
    const isTold =
      own !== null &&
      !(heading && own.rule === 'cơ quan sau vế điều kiện') &&
      countWords(traced.text.slice(own.rest)) >= 1;
    if (zone === 'funding' && !isTold && !heading) return;
    if (countWords(traced.text) < 3) return;
    if (!isTold && !heading && traced.text.endsWith(':') && node.marker.kind === 'none') return;
    const statement = isTold
      ? own
      : heading
        ? inherit(traced, heading)
        : (readParenthesis(traced) ?? readPartnersOnly(traced));
    const unit = aUnit(node, traced, statement);
    const above = units.at(-1);
    if (
      !statement &&
      zone === 'organisation' &&
      reports.test(traced.text) &&
      above?.statement &&
      above.section === unit.section
    ) {
      unit.statement = { ...above.statement, support: [], rule: 'chủ thể của gạch đầu dòng trên' };
      unit.confidence = 0.5;
    }
    units.push(unit);
  };

  const applyInline = (traced: TracedText, governed: readonly TaskUnit[]): void => {
    const starts = inlineLabels(traced.text);
    starts.forEach((from, index) => {
      const part = trim(slice(traced, from, starts[index + 1] ?? traced.text.length));
      const label = readLabel(part.text);
      if (!label) return;
      applyValues(label.kind, [trim(slice(part, label.valueFrom))], governed);
    });
  };

  const isStatementOfGroup = (node: OutlineNode, before: OutlineNode | undefined): boolean =>
    isNumbered(node.marker) &&
    node.children.length === 0 &&
    before !== undefined &&
    /^(?:noi dung|nhiem vu|cong viec|hoat dong)/.test(fold(before.traced.text)) &&
    countWords(before.traced.text) <= 6 &&
    readStatement(node.traced) !== null;

  const visitAll = (nodes: readonly OutlineNode[], heading: Heading | null, parent: OutlineNode | null): void => {
    let start = units.length;
    let wasLabel = false;
    let hasOwnUnit = false;
    nodes.forEach((node, index) => {
      const label = labelOf(node);
      if (label) {
        if (units.length === start && parent && !hasOwnUnit && label.kind !== 'attribute') {
          const isTask =
            !readLabel(parent.traced.text) && countWords(parent.traced.text) >= 4 && zoneOf(parent) !== 'purpose';
          if (isTask && !wasLabel) {
            units.push(aUnit(parent, parent.traced, heading ? inherit(parent.traced, heading) : null));
            hasOwnUnit = true;
          }
        }
        const governed = units.slice(hasOwnUnit ? start : start);
        applyLabel(node, label, governed);
        const told = valuesOf(node, label)[0];
        const statement =
          told && (label.kind === 'executor' || label.kind === 'lead' || label.kind === 'parties')
            ? readStatement(told)
            : null;
        if (told && statement && countWords(told.text.slice(statement.rest)) >= 5)
          addLeaf(node.children[0] ?? node, told, null);
        wasLabel = true;
        return;
      }
      if (isStatementOfGroup(node, nodes[index - 1])) {
        const [first] = sentencesOf(node.traced);
        if (first) applyStatement(readStatement(first), units.slice(start));
        addLeaf(node, node.traced, null);
        wasLabel = true;
        return;
      }
      if (wasLabel) {
        start = units.length;
        hasOwnUnit = false;
      }
      wasLabel = false;
      visit(node, heading);
    });
  };

  const visit = (node: OutlineNode, heading: Heading | null): void => {
    const zone = zoneOf(node);
    if (silentZones.has(zone) && node.children.length === 0) return;
    const mayBeBare = isNumbered(node.marker) && node.children.length > 0 && countWords(node.traced.text) <= 16;
    const named = readStatement(node.traced, mayBeBare);
    const statement = named && headingOf(node, named) ? named : (readUnknownHeading(node, zone) ?? named);
    const agency = headingOf(node, statement);
    if (statement && agency) {
      const inner: Heading = { statement, sharesPartners: true };
      if (!agency.isPure && !silentZones.has(zone)) addLeaf(node, agency.rest, inner);
      visitAll(node.children, inner, null);
      return;
    }
    const below = node.children.filter(({ marker }) => marker.kind !== 'plus');
    const details = node.children.filter(({ marker }) => marker.kind === 'plus');
    const isTheme = node.traced.text.endsWith(':') && countWords(node.traced.text) <= 16;
    if (node.children.length === 0 || (below.length === 0 && !isTheme)) {
      if (silentZones.has(zone)) return;
      addLeaf(node, node.traced, heading);
      const unit = units.at(-1);
      for (const detail of details) {
        const label = readLabel(detail.traced.text);
        if (unit && label) applyLabel(detail, label, [unit]);
        unit?.details.push(detail.traced.text);
      }
      return;
    }
    if (statement && countWords(node.traced.text.slice(statement.rest)) >= 3 && !silentZones.has(zone)) {
      addLeaf(node, node.traced, heading);
      visitAll(node.children, { statement: { ...statement, support: [] }, sharesPartners: false }, null);
      return;
    }
    const isLongItem = !isNumbered(node.marker) || node.marker.kind === 'letter';
    if (isLongItem && countWords(node.traced.text) >= 12 && !silentZones.has(zone)) addLeaf(node, node.traced, heading);
    visitAll(node.children, heading, node);
  };

  visitAll(top, null, null);
  return units;
};
