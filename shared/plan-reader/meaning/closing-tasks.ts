import { readNames } from '../agencies/read-names.ts';
import type { Paragraph } from '../mend/join-lines.ts';
import type { DraftParty } from '../plan-draft.ts';
import { slice, type TracedText, trim } from '../traced-text.ts';
import { partiesOf, withoutRepeats } from './parties.ts';
import { doesAt, type Statement } from './read-statement.ts';
import { countWords, sentencesOf } from './sentences.ts';
import type { TaskUnit } from './task-unit.ts';

const asking = /(?<![\p{L}])(?:yêu cầu|đề nghị|giao(?! thông| dịch| lưu| tiếp| đất| rừng))(?: cho)?\s+/giu;
const consolidating = /(?:gửi|phản ánh|báo cáo|kiến nghị)?\s*(?:về|qua|tới|đến|gửi|cho)\s+(?=\p{Lu})/gu;
const consolidates = /^\s*(?:để )?(?:tổng hợp|xem xét|theo dõi|tham mưu)/iu;
const nobody = { lead: [], support: [], executor: [], modality: null, rest: 0 };
const unit = (traced: TracedText, statement: Statement): TaskUnit => ({
  traced,
  section: 'closing',
  marker: '',
  statement,
  confidence: 0.8,
  deadline: null,
  product: null,
  details: [],
});

/** Where the request begins for a reader: the body that asks, or the word of asking. */
const beginning = (text: string, at: number): number => {
  const asker =
    /(?:^|[.;:,]\s+)((?:UBND|Ủy ban nhân dân|Ban Thường (?:vụ|trực)|Ban Chỉ đạo|Chủ tịch UBND|(?:Sở|Bộ|Công an|Ban|Tỉnh đoàn|Liên đoàn|Hội)(?=\s\p{L}))[^.;,]{0,60}\s)$/u.exec(
      text.slice(0, at),
    );
  const start = asker ? at - (asker[1]?.length ?? 0) : at;
  const from = text.lastIndexOf('. ', start) + 1;
  const isConditional = /^\s*(?:Trong quá trình|Quá trình|Nếu|Khi|Trường hợp)/u.test(text.slice(from, start));
  return isConditional ? from : start;
};

/** "…, nếu có khó khăn, vướng mắc, các sở … báo cáo": whether anybody is named who meets the difficulty. */
const namesReporter = (text: string): boolean =>
  [...text.matchAll(/(?:,\s+|vướng mắc\s+)(?=\p{L})/gu)].some(
    ({ 0: sign, index }) =>
      readNames(text, index + sign.length, /^các /.test(text.slice(index + sign.length))).names.length > 0,
  );

/** A request, and what to do when difficulties arise, are parts of their own. */
const partsOf = ({ traced }: Paragraph): TracedText[] => {
  const found = /[.;]\s+(?=(?:Trong quá trình|Quá trình) [^.]{0,160}(?:khó khăn|vướng mắc))/u.exec(traced.text);
  const [ahead, behind] = [traced.text.slice(0, found?.index ?? 0), traced.text.slice(found?.index ?? 0)];
  const isTwo = found && ahead.search(asking) >= 0 && behind.search(asking) < 0 && namesReporter(behind);
  return isTwo ? [slice(traced, 0, found.index + 1), trim(slice(traced, found.index + 1))] : [traced];
};

/** "…; trường hợp vượt thẩm quyền, Sở A tổng hợp, báo cáo X": what the collector does with a difficulty. */
const beyondPower = /[.;,]\s+(?=[Tt]rường hợp (?:vượt|ngoài)[^,.;]{0,50},\s+\p{Lu})/u;

const beyondPowerTask = (traced: TracedText): TaskUnit[] => {
  const at = /^[Tt]rường hợp[^,]*,\s+/u.exec(traced.text)?.[0].length ?? 0;
  const { names } = readNames(traced.text, at);
  if (at === 0 || names.length === 0) return [];
  return [unit(traced, { ...nobody, executor: partiesOf(traced, names), rule: 'nơi tổng hợp' })];
};

/** "yêu cầu các sở …", "gửi Sở A tổng hợp": who the last paragraphs speak to. */
export const readClosingTasks = (paragraphs: readonly Paragraph[]): TaskUnit[] =>
  paragraphs.flatMap(partsOf).flatMap((paragraph) => {
    const beyond = beyondPower.exec(paragraph.text);
    const traced = beyond ? slice(paragraph, 0, beyond.index + 1) : paragraph;
    const { text } = traced;
    const executor: DraftParty[] = [];
    const support: DraftParty[] = [];
    let first: number | null = null;
    let isRequest = false;
    for (const { 0: found, index } of text.matchAll(asking)) {
      const { names, to } = readNames(text, index + found.length);
      if (names.length === 0) continue;
      (/^\s*phối hợp/iu.test(text.slice(to)) ? support : executor).push(...partiesOf(traced, names));
      first ??= beginning(text, index);
      isRequest ||= /đề nghị/i.test(found);
    }
    const [sentence] = sentencesOf(traced);
    if (first === null) {
      const subject =
        /^(?:Trên đây là [^.]{0,900}?[;.,]\s+(?=[Cc]ác (?:sở|cơ quan|đơn vị|ban|ngành|địa phương)[^.;]{0,120}(?:nghiêm túc|khẩn trương|chủ động|tổ chức|triển khai|thực hiện))|Trong quá trình[^.]{0,120}?(?:nếu|khi) (?:có )?[^.]{0,70}?,?\s+|Căn cứ (?:vào )?(?:nội dung )?[Kk]ế hoạch[^,.;]{0,60},\s+)/u.exec(
          text,
        )?.[0];
      const own = readNames(text, 0, true);
      const isOwn = own.names.length > 0 && doesAt(text, own.to);
      const names = subject ? readNames(text, subject.length, true).names : isOwn ? own.names : [];
      if ((subject || isOwn) && sentence && names.length > 0) {
        executor.push(...partiesOf(traced, names));
        first = 0;
      } else {
        const late = [...text.matchAll(/vướng mắc[^.]{0,40}?,?\s+(?=các |đơn vị|cơ quan|UBND)/gu)][0];
        const at = late ? late.index + late[0].length : -1;
        const told = late ? readNames(text, at, true).names : [];
        if (told.length > 0) {
          executor.push(...partiesOf(traced, told));
          first = 0;
        }
      }
    }
    const collectors = [...text.matchAll(consolidating)].flatMap(({ 0: found, index }) => {
      const at = index + found.length;
      const { names, to } = readNames(text, at);
      const [name] = names;
      return name && consolidates.test(text.slice(to)) && countWords(text.slice(to)) >= 3 ? [{ at, to, name }] : [];
    });
    const end = collectors.find(({ at }) => first !== null && at > first)?.to ?? text.length;
    const tasks: TaskUnit[] = [];
    if (first !== null && executor.length + support.length > 0) {
      const modality = isRequest ? ('đề nghị' as const) : null;
      tasks.push(
        unit(trim(slice(traced, first, end)), {
          lead: [],
          executor: withoutRepeats(executor),
          support: withoutRepeats(support),
          modality,
          rest: 0,
          rule: 'đoạn kết',
        }),
      );
    }
    for (const { at, name } of collectors) {
      const statement: Statement = { ...nobody, executor: partiesOf(traced, [name]), rule: 'nơi tổng hợp' };
      tasks.push(unit(trim(slice(traced, at)), statement));
    }
    return beyond ? [...tasks, ...beyondPowerTask(trim(slice(paragraph, beyond.index + 1)))] : tasks;
  });
