import { readNames } from '../agencies/read-names.ts';
import type { OutlineNode } from '../outline/outline.ts';
import { zoneOf } from '../outline/zones.ts';
import { slice, type TracedText, trim } from '../traced-text.ts';
import { type AgencyHeading, inherit } from './agency-heading.ts';
import { applyValues } from './label-values.ts';
import { contentFrom, inlineLabels, readLabel } from './labels.ts';
import {
  doesAt,
  lendsPartners,
  readParenthesis,
  readPartnersOnly,
  readStatement,
  type Statement,
} from './read-statement.ts';
import { countWords, sentencesOf } from './sentences.ts';
import { aUnit, type TaskUnit } from './task-unit.ts';

/** A paragraph or bullet, the heading above it, and the task read before it. */
type Place = {
  readonly node: OutlineNode;
  readonly heading: AgencyHeading | null;
  readonly above: TaskUnit | undefined;
  /** The line calls itself a task: "Nhiệm vụ: …". */
  readonly isContent?: boolean;
};

const reports = /^(?:Định kỳ|Thực hiện (?:chế độ )?báo cáo|Chế độ báo cáo|Báo cáo|Tổng hợp,? báo cáo)/iu;
const people = /^(?:Chủ tịch|Phó Chủ tịch|Tư lệnh|Bộ trưởng|Giám đốc)/;

/** What stands behind the labels of a paragraph ("…. Đơn vị chủ trì: X; thời gian: Y") goes to the tasks before it. */
export const applyInlineLabels = (traced: TracedText, governed: readonly TaskUnit[]): void => {
  const starts = inlineLabels(traced.text);
  starts.forEach((from, index) => {
    const part = trim(slice(traced, from, starts[index + 1] ?? traced.text.length));
    const label = readLabel(part.text);
    if (label) applyValues(label.kind, [trim(slice(part, label.valueFrom))], governed);
  });
};

/** A bullet about reports that names nobody is owed by whom the bullet above names. */
const reporterAbove = ({ node, above }: Place, text: string): Statement | null => {
  const isSamePlace = above?.section === node.section && zoneOf(node) === 'organisation';
  if (!above?.statement || !isSamePlace || !reports.test(text)) return null;
  return { ...above.statement, support: [], rule: 'chủ thể của gạch đầu dòng trên' };
};

/** "Trong đó giao Giám đốc chỉ đạo thực hiện:" only leads over to the bullets below it. */
const saysLittle = (traced: TracedText, told: Statement | null): boolean =>
  countWords(traced.text.slice(told?.rest ?? 0)) <= (told ? 4 : 20);

/** "Yêu cầu các cơ quan báo chí …" below the heading of an agency: it is the one that asks. */
const asksOthers = /^Yêu cầu (?:các|những)\s/u;

/** "Các nhà mạng đã triển khai …" tells how things stand. */
const alreadyDone = /^\s*(?:\p{Ll}+\s)?(?:đã|đang)\s(?!được (?:giao|phân công))/u;

/** "NHIỆM VỤ VÀ GIẢI PHÁP" below "Phần thứ hai": what the part is called. */
const isTitle = (text: string): boolean => !/\p{Ll}/u.test(text) && !/[.;]$/.test(text);

const theme = /^[^:.;()]{8,110}:\s+(?=\p{L})/u;

/** "Mở tài khoản: UBND các xã phối hợp với …": the theme ends at its colon, then comes who does it. */
const behindTheme = (traced: TracedText): Statement | null => {
  const from = theme.exec(traced.text)?.[0].length ?? 0;
  const told = from > 0 ? readStatement(slice(traced, from)) : null;
  if (!told || !doesAt(traced.text.slice(from), told.rest)) return null;
  return { ...told, rest: told.rest + from, rule: 'cơ quan sau tên việc' };
};

const unitOf = (traced: TracedText, place: Place): TaskUnit | null => {
  const { node, heading } = place;
  const own = readStatement(traced) ?? (zoneOf(node) === 'funding' ? null : behindTheme(traced));
  const isWeak = heading !== null && (own?.rule === 'cơ quan sau vế điều kiện' || asksOthers.test(traced.text));
  const told = own && !isWeak && countWords(traced.text.slice(own.rest)) >= 1 ? own : null;
  if (!own && isTitle(traced.text)) return null;
  if (countWords(traced.text) < (heading ? 2 : 3) || (own && alreadyDone.test(traced.text.slice(own.rest))))
    return null;
  if (!told && !heading && zoneOf(node) === 'funding' && !place.isContent) return null;
  const leadsOver = traced.text.endsWith(':') && node.marker.kind === 'none';
  if (leadsOver && ((!told && !heading) || saysLittle(traced, told))) return null;
  const named = told ?? (heading ? inherit(traced, heading) : (readParenthesis(traced) ?? readPartnersOnly(traced)));
  const reporter = named ? null : reporterAbove(place, traced.text);
  const unit = aUnit(node, traced, named ?? reporter);
  if (reporter) unit.confidence = 0.5;
  return unit;
};

/** Behind names that are only spoken of: "Các đơn vị vi phạm …", "Sở A, Lưu trữ …". */
const isMention = /^\s*(?:[^\s\p{Ll}]|\p{Lu}|vi phạm|và |có (?!trách nhiệm|nhiệm vụ|kế hoạch|văn bản))/u;

/** Whether a sentence begins with another doer of its own: then it is a task of its own. */
const namesOther = (sentence: TracedText): boolean => {
  const statement = readStatement(sentence);
  if (!statement || countWords(sentence.text.slice(statement.rest)) < 4) return false;
  if (statement.lead.length + statement.support.length === 0 && isMention.test(sentence.text.slice(statement.rest)))
    return false;
  return ![...statement.lead, ...statement.executor].some(({ name }) => people.test(name));
};

/** Whether a part lists agencies and says nothing of them yet: "Công an tỉnh; Sở Y tế; Sở Nội vụ lập …". */
const namesOnly = (part: TracedText): boolean => {
  const statement = readStatement(part);
  return statement !== null && countWords(part.text.slice(statement.rest)) === 0;
};

/** Sentences, and the parts of one that begin with a name behind a semicolon. */
const piecesOf = (whole: TracedText): TracedText[] =>
  sentencesOf(whole).flatMap((sentence) => {
    const pieces: TracedText[] = [];
    let from = 0;
    for (const { 0: sign, index } of sentence.text.matchAll(/;\s+(?=\p{Lu})/gu)) {
      const [name] = readNames(sentence.text, index + sign.length, false).names;
      if (name?.kind !== 'body' || lendsPartners(sentence.text, index + sign.length)) continue;
      if (namesOnly(slice(sentence, from, index))) continue;
      pieces.push(trim(slice(sentence, from, index + 1)));
      from = index + sign.length;
    }
    return [...pieces, trim(slice(sentence, from))];
  });

/** A paragraph is one task, but for a later sentence that names another doer. */
export const unitsOfParagraph = (paragraph: TracedText, { isContent, ...around }: Place): TaskUnit[] => {
  const from = contentFrom(paragraph.text);
  return unitsIn(from > 0 ? slice(paragraph, from) : paragraph, { ...around, isContent: isContent || from > 0 });
};

const unitsIn = (traced: TracedText, place: Place): TaskUnit[] => {
  const [label] = inlineLabels(traced.text);
  const whole = label !== undefined && label > 20 ? trim(slice(traced, 0, label)) : traced;
  const sentences = piecesOf(whole);
  const units: TaskUnit[] = [];
  let from = 0;
  let end = 0;
  sentences.forEach((sentence, index) => {
    end = whole.text.indexOf(sentence.text, end) + sentence.text.length;
    const next = sentences[index + 1];
    if (next && !namesOther(next)) return;
    const part = trim(slice(whole, from, next ? end : whole.text.length));
    const unit = unitOf(part, { ...place, above: units.at(-1) ?? place.above });
    if (unit) units.push(unit);
    from = end;
  });
  if (whole !== traced) applyInlineLabels(traced, units.slice(-1));
  return units;
};
