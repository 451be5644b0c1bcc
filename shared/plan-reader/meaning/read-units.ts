import { fold } from '../../words/fold.ts';
import { actions } from '../agencies/lexicon.ts';
import { oneOf } from '../agencies/matcher.ts';
import { isNumbered } from '../outline/marker.ts';
import type { OutlineNode } from '../outline/outline.ts';
import { zoneOf } from '../outline/zones.ts';
import type { TracedText } from '../traced-text.ts';
import { type AgencyHeading, inherit, readAgencyHeading } from './agency-heading.ts';
import { findDeadline } from './deadlines.ts';
import { applyLabel, applyStatement, valuesOf } from './label-values.ts';
import { contentFrom, inlineLabels, type Label, readLabel } from './labels.ts';
import { isBullet, readLeadIn } from './lead-in.ts';
import { applyInlineLabels, unitsOfParagraph } from './paragraph-units.ts';
import { doesAt, readParenthesis, readStatement } from './read-statement.ts';
import { countWords, sentencesOf } from './sentences.ts';
import { sharedLabels } from './shared-labels.ts';
import { aUnit, type TaskUnit } from './task-unit.ts';

const silentZones = new Set(['purpose', 'general', 'situation', 'objective']);
const isSilent = (node: OutlineNode): boolean => silentZones.has(zoneOf(node));

/** Numbered headings about money or places are parts of the plan, not lines about one task. */
const labelOf = (node: OutlineNode): Label | null => {
  const label = readLabel(node.traced.text);
  const isPart = node.marker.kind === 'roman' || node.marker.kind === 'part' || node.marker.kind === 'article';
  if (isPart || (label?.kind === 'attribute' && isNumbered(node.marker) && node.marker.kind !== 'letter')) return null;
  return label;
};

const startsWithLabel = ({ children: [first] }: OutlineNode): boolean => first !== undefined && labelOf(first) !== null;

/** Labels below whose lines a doer may be told what to do, and by when. */
const mayGiveWork = new Set(['executor', 'lead', 'parties', 'time']);

const deed = oneOf(actions, 'i');
const isDeed = ({ text }: TracedText): boolean => deed(text, 0) !== null;

/** Whether bullets are the tasks themselves: they say so, say what to do, or have label lines of their own. */
const areTasks = (node: OutlineNode, labels: readonly (Label | null)[]): boolean => {
  const first = node.children[0]?.traced;
  const isRegrouped = labels.some((label, index) => label === null && labels[index - 1]);
  const isTheme = !/[.;]$/.test(node.traced.text);
  return isRegrouped || (first !== undefined && (contentFrom(first.text) > 0 || (isTheme && saysTask(first))));
};

const saysTask = (traced: TracedText): boolean => isDeed(traced) || readStatement(traced) !== null;

/** A numbered item that says what to do, below which lines say who and when, behind bullets that tell more of it. */
const isDeedWithLabels = (node: OutlineNode): boolean => {
  const labels = node.children.map(labelOf);
  return (
    isNumbered(node.marker) &&
    countWords(node.traced.text) >= 10 &&
    isDeed(node.traced) &&
    node.children.every(({ marker }) => !isNumbered(marker)) &&
    labels[0] === null &&
    labels.some((label) => label?.kind === 'lead' || label?.kind === 'executor' || label?.kind === 'parties') &&
    !areTasks(node, labels)
  );
};

/** "+ Sở A: hướng dẫn …" below a bullet is a task of its own, not more of the bullet. */
const givesWork = (node: OutlineNode): boolean => {
  const statement = readStatement(node.traced);
  if (!statement || countWords(node.traced.text.slice(statement.rest)) < 3) return false;
  const isRole = statement.lead.length + statement.support.length > 0;
  return isRole || /^\s*:/.test(node.traced.text.slice(statement.rest)) || doesAt(node.traced.text, statement.rest);
};

/** "b) Sở A chủ trì, phối hợp …" behind "a) Nội dung": it governs what stands under "a)". */
const isStatementOfGroup = (node: OutlineNode, before: OutlineNode | undefined): boolean =>
  isNumbered(node.marker) &&
  node.children.length === 0 &&
  before !== undefined &&
  /^(?:noi dung|nhiem vu|cong viec|hoat dong)/.test(fold(before.traced.text)) &&
  countWords(before.traced.text) <= 6 &&
  readStatement(node.traced) !== null;

/** "(Chủ trì: Sở A; phối hợp: Sở B)" on a line of its own speaks of the task above. */
const isParenthesisLine = ({ traced }: OutlineNode): boolean =>
  /^\(.*\)[.;]?$/su.test(traced.text) && readParenthesis(traced) !== null;

/** A heading with label lines and nothing else below it is a task itself. */
const isTaskWithLabels = (parent: OutlineNode | null): parent is OutlineNode =>
  parent !== null && !readLabel(parent.traced.text) && countWords(parent.traced.text) >= 4 && !isSilent(parent);

/** "II. TỔ CHỨC BỘ MÁY" with nothing but a table below it, whose rows are read apart. */
const isBareHeading = ({ marker, traced, children }: OutlineNode): boolean =>
  (marker.kind === 'roman' || marker.kind === 'part') &&
  children.length === 0 &&
  !/[.;:]$/.test(traced.text) &&
  readStatement(traced) === null;

/** Reads the tasks below the nodes, label lines and headings of agencies given to the tasks that they govern. */
export const readUnits = (top: readonly OutlineNode[]): TaskUnit[] => {
  const units: TaskUnit[] = [];
  const shared = sharedLabels(top);

  const addParagraph = (node: OutlineNode, traced: TracedText, heading: AgencyHeading | null): void => {
    units.push(...unitsOfParagraph(traced, { node, heading, above: units.at(-1) }));
  };

  const takeLabel = (node: OutlineNode, label: Label, governed: readonly TaskUnit[]): void => {
    if (inlineLabels(node.traced.text).length > 1) {
      applyInlineLabels(node.traced, governed);
      return;
    }
    const isApart = label.kind === 'time' && node.marker.kind === 'decimal';
    applyLabel(node, label, isApart ? governed.filter(({ traced }) => findDeadline(traced.text) === null) : governed);
    for (const told of mayGiveWork.has(label.kind) ? valuesOf(node, label) : []) {
      const statement = readStatement(told);
      const isSentence =
        statement && countWords(told.text.slice(statement.rest)) >= 5 && doesAt(told.text, statement.rest);
      if (isSentence) addParagraph(node.children[0] ?? node, told, null);
    }
  };

  /** Siblings in order: label lines govern the tasks before them, back to the labels before those. */
  const visitAll = (
    nodes: readonly OutlineNode[],
    heading: AgencyHeading | null,
    parent: OutlineNode | null,
    from = units.length,
  ): void => {
    let start = from;
    let wasLabel = false;
    let leadIn: AgencyHeading | null = null;
    let opener: OutlineNode | null = null;
    nodes.forEach((node, index) => {
      const label = labelOf(node);
      const isGroup = !label && isStatementOfGroup(node, nodes[index - 1]);
      const isTold = !label && !isGroup && isParenthesisLine(node);
      if (label || isGroup || isTold) {
        const isFirst = units.length === start && !wasLabel && label?.kind !== 'attribute';
        if (isFirst && isTaskWithLabels(parent)) {
          units.push(aUnit(parent, parent.traced, heading ? inherit(parent.traced, heading) : null));
        }
        const governed = units.slice(start);
        if (label) takeLabel(node, label, governed);
        else if (isTold) applyStatement(readParenthesis(node.traced), governed.slice(-1));
        else {
          const [first] = sentencesOf(node.traced);
          if (first) applyStatement(readStatement(first), governed);
          addParagraph(node, node.traced, null);
        }
        wasLabel = true;
        return;
      }
      if (wasLabel) start = units.length;
      wasLabel = false;
      const own: AgencyHeading | null = isBullet(node) ? leadIn : readLeadIn(node, nodes[index + 1], heading);
      const isTextBehind =
        own === null && leadIn !== null && node.marker.kind === 'none' && nodes[index - 1] === opener;
      visit(node, isBullet(node) || isTextBehind ? (leadIn ?? heading) : heading);
      if (isTextBehind) return;
      if (!isBullet(node)) opener = own === null ? null : node;
      leadIn = own;
    });
  };

  /** A bullet with the lines that only tell more of it. */
  const addWithDetails = (node: OutlineNode, heading: AgencyHeading | null): void => {
    addParagraph(node, node.traced, heading);
    const unit = units.at(-1);
    for (const detail of node.children) {
      const label = readLabel(detail.traced.text);
      if (!label && givesWork(detail)) visit(detail, null);
      else {
        if (unit && label) applyLabel(detail, label, [unit]);
        unit?.details.push(detail.traced.text);
      }
    }
  };

  const visit = (node: OutlineNode, heading: AgencyHeading | null): void => {
    if (isBareHeading(node)) return;
    const agencies = readAgencyHeading(node, zoneOf(node));
    if (agencies) {
      if (agencies.rest.text !== '' && !isSilent(node)) addParagraph(node, agencies.rest, agencies);
      visitAll(node.children, agencies, null);
      return;
    }
    const words = countWords(node.traced.text);
    const isTheme = node.traced.text.endsWith(':') && words <= 16;
    const hasItems = node.children.some(({ marker }) => marker.kind !== 'plus');
    if (!hasItems && !(isTheme && node.children.length > 0)) {
      if (!isSilent(node)) addWithDetails(node, heading);
      return;
    }
    const statement = readStatement(node.traced);
    if (statement && countWords(node.traced.text.slice(statement.rest)) >= 3 && !isSilent(node)) {
      const start = units.length;
      addParagraph(node, node.traced, heading);
      const below = { statement: { ...statement, support: [] }, sharesPartners: false, rest: node.traced };
      visitAll(node.children, below, null, startsWithLabel(node) ? start : units.length);
      return;
    }
    const isItem = !isNumbered(node.marker) || node.marker.kind === 'letter';
    const start = units.length;
    const isTold = (isItem && words >= 12) || isDeedWithLabels(node);
    if (isTold && !isSilent(node)) addParagraph(node, node.traced, heading);
    visitAll(node.children, heading, node, isItem && !startsWithLabel(node) ? units.length : start);
    for (const line of shared.get(node) ?? []) {
      const label = readLabel(line.traced.text);
      if (label) applyLabel(line, label, units.slice(start));
    }
  };

  visitAll(top, null, null);
  return units;
};
