import { listPlanFieldFaults } from '#shared/plans/plan.rules.ts';
import type { Plan } from '#shared/plans/plan.ts';
import { readDay } from '#shared/plans/plan-day.rules.ts';
import type { PlanFields } from '#shared/plans/plan-fields.ts';
import { emptyPlanFields, fieldsOfPlan } from '#shared/plans/plan-form.ts';
import { shortDate } from '#shared/words/dates.ts';

type Listed = 'parents' | 'bases' | 'recipients' | 'signerRoleLines';
type Chosen = 'standingAgencyId' | 'parentPlanId';

/** A plan as it is typed: lists are one entry a line, years and dates as they are written. */
export type PlanWords = { readonly [F in Exclude<keyof PlanFields, Chosen>]: string } & {
  readonly [F in Chosen]: string | null;
};
export type PlanWord = keyof PlanWords;

export const planLabels = {
  docType: 'Loại văn bản',
  attachedDocType: 'Văn bản kèm theo',
  number: 'Số',
  symbol: 'Ký hiệu',
  issuedOn: 'Ngày ban hành',
  place: 'Địa danh',
  issuer: 'Cơ quan ban hành',
  title: 'Trích yếu',
  subject: 'Tên kế hoạch',
  objective: 'Mục tiêu chung',
  periodStart: 'Từ năm',
  periodEnd: 'Đến năm',
  standingAgencyId: 'Cơ quan thường trực',
  parentPlanId: 'Kế hoạch cấp trên trong sổ',
  parents: 'Văn bản cấp trên',
  bases: 'Căn cứ',
  recipients: 'Nơi nhận',
  signerRoleLines: 'Quyền hạn, chức vụ người ký',
  signerName: 'Người ký',
} satisfies Record<PlanWord, string>;

export const allPlanWords = Object.keys(planLabels) as PlanWord[];

const lists: readonly Listed[] = ['parents', 'bases', 'recipients', 'signerRoleLines'];

const wordsOf = (fields: PlanFields): PlanWords => ({
  ...fields,
  attachedDocType: fields.attachedDocType ?? '',
  number: fields.number ?? '',
  symbol: fields.symbol ?? '',
  issuedOn: fields.issuedOn === null ? '' : shortDate(fields.issuedOn),
  place: fields.place ?? '',
  signerName: fields.signerName ?? '',
  periodStart: fields.periodStart === 0 ? '' : String(fields.periodStart),
  periodEnd: fields.periodEnd === 0 ? '' : String(fields.periodEnd),
  parents: fields.parents.join('\n'),
  bases: fields.bases.join('\n'),
  recipients: fields.recipients.join('\n'),
  signerRoleLines: fields.signerRoleLines.join('\n'),
});

export const planWordsOf = (plan: Plan): PlanWords => wordsOf(fieldsOfPlan(plan));
export const noPlanWords: PlanWords = wordsOf({ ...emptyPlanFields, periodStart: 0, periodEnd: 0 });

export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const orNull = (text: string): string | null => text.trim() || null;

/** The fields as the core takes them; an unreadable date goes as it was written, to be refused with its sentence. */
export const readPlanWords = (words: PlanWords): PlanFields => {
  const listed = Object.fromEntries(lists.map((name) => [name, linesOf(words[name])])) as Record<Listed, string[]>;
  return {
    ...words,
    ...listed,
    docType: words.docType.trim(),
    issuer: words.issuer.trim(),
    title: words.title.trim(),
    subject: words.subject.trim(),
    objective: words.objective.trim(),
    attachedDocType: orNull(words.attachedDocType),
    number: orNull(words.number),
    symbol: orNull(words.symbol),
    issuedOn: orNull(readDay(words.issuedOn)),
    place: orNull(words.place),
    signerName: orNull(words.signerName),
    periodStart: Number(words.periodStart),
    periodEnd: Number(words.periodEnd),
  };
};

export const whyNotYear = (label: string, typed: string): string | null =>
  /^(19[9]\d|20\d\d|2100)$/.test(typed.trim()) ? null : `${label}: viết bốn chữ số của năm, ví dụ 2021.`;

/** What is wrong with the words, before they are sent. */
export const listPlanWordFaults = (words: PlanWords) => {
  const unread = (['periodStart', 'periodEnd'] as const).flatMap((path) => {
    const reason = whyNotYear(planLabels[path], words[path]);
    return reason === null ? [] : [{ path, reason }];
  });
  const faults = listPlanFieldFaults(readPlanWords(words));
  return unread.length > 0 ? [...unread, ...faults.filter((fault) => fault.path !== 'periodEnd')] : faults;
};
