import type { Table } from '#shared/official-document/official-document.ts';
import type { PaperDraft, Source } from '#shared/papers/paper-draft.ts';
import { daysInWords } from '#shared/reminders/reminder.rules.ts';
import type { Submission } from '#shared/submissions/submission.ts';
import { shortDate } from '#shared/words/dates.ts';
import { count } from '#shared/words/numbers.ts';
import { refuse } from '../../door/refuse.ts';
import { planSource } from './draft-sources.ts';
import { officeDraft } from './office-draft.ts';
import { citedPlan, withCapital } from './plan-words.ts';
import { numbered, paragraph } from './report-blocks.ts';
import { isWaitedFor, type RoundFacts } from './round-facts.ts';

const status = ({ state, daysLeft }: Submission): string =>
  withCapital(state === 'returned' ? `trả lại, chưa gửi lại; ${daysInWords(daysLeft)}` : daysInWords(daysLeft));

/** Who is waited for, the most urgent first, with the day each had and how late it is. */
const waitedTable = (waited: readonly Submission[]): Table => ({
  kind: 'table',
  indexRow: false,
  columns: [
    { heading: 'STT', width: { mm: 12 }, align: 'centre' },
    { heading: 'Cơ quan, đơn vị', width: { share: 1 }, align: 'left' },
    { heading: 'Số nhiệm vụ', width: { mm: 22 }, align: 'right' },
    { heading: 'Hạn gửi', width: { mm: 26 }, align: 'centre' },
    { heading: 'Tình trạng', width: { mm: 42 }, align: 'left' },
  ],
  rows: waited.map((one, at) => ({
    kind: 'cells',
    cells: [String(at + 1), withCapital(one.agency.name), String(one.taskCount), shortDate(one.dueOn), status(one)],
  })),
});

const submissionSources = (submissions: readonly Submission[]): Source[] =>
  submissions.map((one) => ({
    kind: 'submission',
    id: one.periodId,
    words: `${one.agency.name}: ${status(one)}`,
  }));

/** More than so many stand in an annex, and Kính gửi names them as one. */
const mostInText = 15;

const addresseesOf = (waited: readonly Submission[]): string[] =>
  waited.length > mostInText
    ? ['Các cơ quan, đơn vị có tên tại Phụ lục kèm theo']
    : waited.map(({ agency }) => agency.name);

type Reminding = {
  /** ISO days: on which it was counted, and the new day asked for. */
  readonly asOf: string;
  readonly newDay: string;
};

/** Công văn đôn đốc: to the agencies of a period, but the office itself, that have not sent or were given back; with a new day. */
export const reminderLetterDraft = (facts: RoundFacts, { asOf, newDay }: Reminding): PaperDraft => {
  const { plan, issuer, round } = facts;
  const others = round.submissions.filter(({ agency }) => agency.id !== plan.standingAgency?.id);
  const waited = others.filter(isWaitedFor).toSorted((a, b) => a.daysLeft - b.daysLeft);
  if (waited.length === 0)
    throw refuse('refused', `Mọi cơ quan, đơn vị đã gửi kết quả của “${round.name}”: không còn ai để đôn đốc.`);
  const all = others.length;
  const late = waited.filter(({ isLate }) => isLate).length;
  const returned = waited.filter(({ state }) => state === 'returned').length;
  const keepsDay = waited.some(({ dueOn }) => dueOn > newDay)
    ? '; cơ quan, đơn vị có hạn gửi sau ngày này thực hiện theo hạn nêu trên'
    : '';
  const isLong = waited.length > mostInText;
  return officeDraft(facts, {
    type: 'CV',
    title: `đôn đốc gửi kết quả “${round.name}”`,
    addressees: addresseesOf(waited),
    parts: [
      {
        key: 'standing',
        name: 'Tình hình gửi kết quả',
        blocks: [
          paragraph(
            `Thực hiện ${citedPlan(plan)}, các cơ quan, đơn vị gửi kết quả “${round.name}” (số liệu từ ngày ` +
              `${shortDate(round.coversFrom)} đến ngày ${shortDate(round.coversTo)}) về ${issuer.name} trong thời hạn đến hết ngày ` +
              `${shortDate(round.dueOn)}.`,
          ),
          paragraph(
            `Đến ngày ${shortDate(asOf)}, ${count(all - waited.length)}/${count(all)} cơ quan, đơn vị đã gửi kết quả; còn ` +
              `${count(waited.length)} cơ quan, đơn vị ${late === waited.length ? 'đã quá hạn nhưng chưa gửi' : 'chưa gửi'}` +
              `${late > 0 && late < waited.length ? `, trong đó ${count(late)} cơ quan, đơn vị quá hạn` : ''}` +
              `${isLong ? ', có tên tại Phụ lục kèm theo.' : ', cụ thể:'}`,
          ),
          ...(isLong ? [] : [waitedTable(waited)]),
        ],
        sources: [planSource(plan), ...submissionSources(waited)],
      },
      {
        key: 'request',
        name: 'Đề nghị và thời hạn mới',
        blocks: [
          paragraph(
            `Để tổng hợp báo cáo cấp có thẩm quyền đúng thời hạn, ${issuer.name} đề nghị các cơ quan, đơn vị nêu trên:`,
          ),
          numbered(
            'Gửi kết quả thực hiện từng nhiệm vụ được giao, số liệu chỉ tiêu, văn bản minh chứng, khó khăn, vướng mắc và đề xuất ' +
              `về ${issuer.name} chậm nhất ngày ${shortDate(newDay)}${keepsDay}. Nhiệm vụ không phát sinh thì ghi rõ “Không phát sinh”.`,
          ),
          ...(returned > 0
            ? [
                numbered(
                  `Đối với ${count(returned)} cơ quan, đơn vị có kết quả bị trả lại: bổ sung, chỉnh sửa theo nội dung đã nêu và gửi lại trong ` +
                    'thời hạn trên.',
                ),
              ]
            : []),
          numbered(
            'Chịu trách nhiệm về nội dung, số liệu báo cáo. Sau thời hạn trên, nhiệm vụ chưa có kết quả được tổng hợp là “Chưa báo cáo”.',
          ),
        ],
        sources: [],
      },
      {
        key: 'closing',
        name: 'Kết thúc',
        blocks: [paragraph('Đề nghị các cơ quan, đơn vị quan tâm thực hiện.')],
        sources: [],
      },
    ],
    annexes: isLong
      ? [
          {
            key: 'waited',
            title: `Các cơ quan, đơn vị chưa gửi kết quả “${round.name}”`,
            landscape: false,
            blocks: [waitedTable(waited)],
            sources: submissionSources(waited),
          },
        ]
      : [],
  });
};
