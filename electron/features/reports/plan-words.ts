import type { Plan } from '#shared/plans/plan.ts';
import { shortDate } from '#shared/words/dates.ts';

type Cited = Pick<Plan, 'docType' | 'numberSymbol' | 'issuedOn' | 'issuer' | 'subject'>;

/** "Quyết định số 8560/QĐ-UBND": a document that was named in full before (CC-3). */
export const planByNumber = ({ docType, numberSymbol }: Cited): string => `${docType} số ${numberSymbol}`;

const documentOf = (plan: Cited): string => {
  const dated = plan.issuedOn === null ? '' : ` ngày ${shortDate(plan.issuedOn)}`;
  return `${planByNumber(plan)}${dated} của ${plan.issuer}`;
};

/** The plan as running text cites it: "Kế hoạch … (ban hành kèm theo Quyết định số … ngày … của …)". */
export const citedPlan = (plan: Cited): string =>
  `${plan.subject} (${plan.docType === 'Kế hoạch' ? '' : 'ban hành kèm theo '}${documentOf(plan)})`;

/** What the plan is for, without the word for the kind of paper: "thực hiện Đề án …". */
export const aimOf = ({ subject }: Cited): string => subject.replace(/^Kế hoạch\s+/u, '');

/** "Kế hoạch …" of whatever kind the document is. */
const issuedPlan = (plan: Cited): string => (plan.docType === 'Kế hoạch' ? aimOf(plan) : `ban hành ${plan.subject}`);

/** A căn cứ names the day in words and what the document is about (CC-2). */
export const basisOf = (plan: Cited): string => {
  const [year = '', month = '', day] = (plan.issuedOn ?? '').split('-');
  const inWords = ` ngày ${day} tháng ${Number(month) <= 2 ? month : Number(month)} năm ${year}`;
  return `Căn cứ ${planByNumber(plan)}${day === undefined ? '' : inWords} của ${plan.issuer} ${issuedPlan(plan)}`;
};

export const withCapital = (words: string): string => words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
