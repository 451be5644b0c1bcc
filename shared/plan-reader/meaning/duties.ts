import { readNames } from '../agencies/read-names.ts';
import type { DraftDuty, DraftParty } from '../plan-draft.ts';
import { slice, type TracedText, trim } from '../traced-text.ts';
import { dueOf, dueOfTask, kindsIn } from './duty-rhythms.ts';
import { partiesOf, withoutRepeats } from './parties.ts';
import type { TaskUnit } from './task-unit.ts';

export type FoundDuty = Omit<DraftDuty, 'id' | 'quote' | 'span'> & { readonly traced: TracedText };
type Kind = DraftDuty['kind'];

const report = /(?<![\p{L}])(?:báo cáo(?! từ các)|phản ánh|phản hồi)(?![\p{L}])/giu;
const notDuty =
  /(?:nội dung|mẫu|dự thảo|trong|các|số liệu|hệ thống|(?<!Sở |Bộ )xây dựng|lập|qua|bản|biểu|công tác thông tin,?|căn cứ|theo|phần mềm|làm|nêu tại|nghe|kiến nghị,|đề xuất,|tiếp nhận(?: các)?)\s*$/iu;
const clauseBreak = /;\s+|\.\s+(?=\p{Lu})|\s+và\s+(?=báo cáo)|,\s+(?=báo cáo)/giu;

const sending =
  /(?:báo cáo|phản ánh|phản hồi)(?:\s+(?:kịp thời|ngay|kết quả|tình hình|tiến độ|thực hiện|triển khai|Kế hoạch|kế hoạch|bằng văn bản|định kỳ|và đột xuất|hoặc đột xuất|đột xuất|(?:hằng|hàng) (?:tháng|quý|năm)))*\s+(?:(?:với|về|lên|cho|tới|đến|qua)\s+)?|(?:gửi|chế độ báo|nộp)(?:\s+(?:báo cáo|kết quả))?\s+(?:(?:về|đến|cho|tới|lên)\s+)?|(?<=\s)(?:về|tới|đến)\s+(?=\p{Lu})|(?<=thực hiện[^.;]{0,40}\s)về\s+(?=tỉnh)/giu;
const through = /\(?\s*(?:qua|thông qua)\s+(?:cơ quan thường trực:?\s+)?/giu;
const ownPlace = /^(tỉnh|thành phố|huyện)(?=\s+theo|[.,;)]|\s*$)/u;

type People = { readonly to: DraftParty[]; readonly via: DraftParty[] };

/** "gửi về Sở A để tổng hợp, báo cáo UBND tỉnh": from here on it is the receiver who reports. */
const passesOn = /(?<![\p{L}])(?:để|nhằm)\s+(?:theo dõi, )?tổng hợp(?=[,\s])(?:,|\s|và|chung)*(?:báo cáo|trình)\s/iu;

/** To whom and through whom a text sends its reports. */
const recipientsIn = (whole: TracedText): People => {
  const until = whole.text.search(passesOn);
  const traced = until < 0 ? whole : slice(whole, 0, until);
  const { text } = traced;
  const via = [...text.matchAll(through)].flatMap(({ 0: found, index }) =>
    partiesOf(traced, readNames(text, index + found.length).names),
  );
  const to = [...text.matchAll(sending)].flatMap(({ 0: found, index }) => {
    const at = index + found.length;
    const place = ownPlace.exec(text.slice(at))?.[1];
    if (place) return partiesOf(traced, [{ from: at, to: at + place.length, name: `UBND ${place}`, kind: 'body' }]);
    return partiesOf(
      traced,
      readNames(text, at).names.filter(({ name }) => !/^các (?:đơn vị|cơ quan) liên quan$/.test(name)),
    );
  });
  return {
    to: withoutRepeats(to).filter((one) => !via.some(({ name }) => name === one.name)),
    via: withoutRepeats(via),
  };
};

/** Parts of a sentence, each with one report; words before the first "báo cáo" belong to it. */
const clausesOf = (traced: TracedText): TracedText[] => {
  const parts: TracedText[] = [];
  let from = 0;
  for (const { 0: found, index } of traced.text.matchAll(clauseBreak)) {
    const isSentence = /^[;.]/.test(found);
    if (!isSentence && !saysReport(slice(traced, from, index))) continue;
    parts.push(slice(traced, from, index));
    from = index + found.length;
  }
  parts.push(slice(traced, from));
  return parts.map(trim);
};

const saysReport = ({ text }: TracedText): boolean =>
  /chế độ báo(?![\p{L}])/iu.test(text) ||
  [...text.matchAll(report)].some(({ index }) => !notDuty.test(text.slice(Math.max(0, index - 25), index)));

const asksDecision = /^(?!.*tổng hợp).*(?:xem xét|quyết định|phê duyệt)/isu;

/** To whom the one that collects reports passes them on: "tổng hợp, trình X". */
const passedOnTo = (traced: TracedText): DraftParty[] => {
  const found = /(?:trình|báo cáo)\s+(?=\p{Lu})/u.exec(traced.text);
  return found ? partiesOf(traced, readNames(traced.text, found.index + found[0].length).names) : [];
};

/** Notice of a difficulty is a duty only where it is addressed to somebody. */
const isNotice = (text: string, kind: Kind): boolean => kind === 'adhoc' && !/đột xuất/iu.test(text);

/** Reports that the doers of a task owe: one for each kind the sentence names. */
const dutiesOfUnit = (unit: TaskUnit): FoundDuty[] => {
  const from = withoutRepeats([...(unit.statement?.lead ?? []), ...(unit.statement?.executor ?? [])]);
  const whole = recipientsIn(unit.traced);
  const consolidates = unit.statement?.rule === 'nơi tổng hợp';
  const clauses = clausesOf(unit.traced).filter(
    (clause) => saysReport(clause) || (consolidates && /tổng hợp/iu.test(clause.text)),
  );
  const told = clauses.flatMap((clause) => kindsIn(clause.text).map((kind) => ({ clause, kind })));
  const plain =
    told.length > 0 || consolidates ? [] : clauses.slice(0, 1).map((clause) => ({ clause, kind: 'other' as const }));
  const summed = consolidates ? clauses.slice(0, 1).map((clause) => ({ clause, kind: 'other' as const })) : told;
  const owed = [...summed, ...plain].flatMap(({ clause, kind }) => {
    const own = recipientsIn(clause);
    const people = own.to.length > 0 ? own : whole;
    const to = people.to.filter((one) => !from.some(({ name }) => name === one.name));
    const names = consolidates ? passedOnTo(unit.traced) : to;
    if (kind === 'other' && !consolidates && asksDecision.test(clause.text)) return [];
    const isPlain =
      kind === 'other' && !/tổng hợp|định kỳ|(?:hàng|hằng) (?:quý|tháng|ngày|tuần)|chế độ/iu.test(clause.text);
    if (from.length === 0 && names.length === 0) return [];
    if ((isPlain || isNotice(clause.text, kind)) && names.length === 0) return [];
    const due = dueOf(clause.text, kind);
    return [
      {
        traced: clause,
        section: unit.section,
        kind,
        due: due.text === null && kind === 'other' ? dueOfTask(unit.deadline) : due,
        from,
        to: names,
        via: own.via.length > 0 ? own.via : whole.via,
        rule: kind === 'other' ? 'báo cáo không nêu kỳ' : `báo cáo ${kind}`,
        confidence: from.length === 0 ? 0.4 : kind === 'other' ? 0.6 : 0.8,
      },
    ];
  });
  return owed.length === 0 || consolidates ? owed : [...oneOfEachKind(owed), ...passedOn(unit, owed)];
};

/** "báo cáo năm và báo cáo kết quả …, gửi trước ngày 16/12": two papers on one day are one duty of its kind. */
const oneOfEachKind = (owed: readonly FoundDuty[]): FoundDuty[] =>
  owed.filter(
    ({ kind, due }, at) =>
      due.text !== null ||
      kind === 'other' ||
      !owed.some((one, index) => index !== at && one.kind === kind && (one.due.text !== null || index < at)),
  );

/** The report of those who receive the others and put them together. */
const passedOn = (unit: TaskUnit, owed: readonly FoundDuty[]): FoundDuty[] => {
  const at = unit.traced.text.search(passesOn);
  const from = withoutRepeats(owed.flatMap(({ to }) => to));
  const clause = at < 0 ? null : trim(slice(unit.traced, at));
  const to = clause ? passedOnTo(clause) : [];
  const isHandedOn = owed.some(({ via }) => via.length > 0);
  if (!clause || from.length === 0 || to.length === 0 || isHandedOn) return [];
  const due = { text: null, month: null, day: null, date: null, relation: null };
  const rule = 'nơi nhận tổng hợp, báo cáo tiếp';
  return [{ traced: clause, section: unit.section, kind: 'other', due, from, to, via: [], rule, confidence: 0.5 }];
};

/** All reporting duties, each kind of each doer once. */
export const readDuties = (units: readonly TaskUnit[]): FoundDuty[] => units.flatMap(dutiesOfUnit);
