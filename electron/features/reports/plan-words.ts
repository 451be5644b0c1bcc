import type { Plan } from '#shared/plans/plan.ts';
import { shortDate } from '#shared/words/dates.ts';

type Cited = Pick<Plan, 'docType' | 'numberSymbol' | 'issuedOn' | 'issuer' | 'subject'>;

/** "Quyết định số 8560/QĐ-UBND": a document that was named in full before (CC-3). */
export const planByNumber = ({ docType, numberSymbol }: Cited): string => `${docType} số ${numberSymbol}`;

const documentOf = (plan: Cited): string => {
  const when = plan.issuedOn === null ? '' : shortDate(plan.issuedOn);
  const dated = when === '' ? '' : ` ${when.length > 7 ? 'ngày' : 'tháng'} ${when}`;
  return `${planByNumber(plan)}${dated} của ${plan.issuer}`;
};

/** What the plan is for, without the word for the kind of paper: "thực hiện Đề án …". */
export const aimOf = ({ subject }: Cited): string => subject.replace(/^Kế hoạch\s+/u, '');

/** "thực hiện Đề án …", "thực hiện Chương trình …": what was done, told without saying "thực hiện" twice. */
export const carryingOut = (plan: Cited): string => {
  const aim = aimOf(plan);
  return aim.startsWith('thực hiện') ? aim : `thực hiện ${plan.subject}`;
};

/** What follows the name of the document: "ban hành Kế hoạch …", "thực hiện Chương trình …", "về phát triển …". */
const aboutWhat = (plan: Cited): string => {
  if (plan.docType !== 'Kế hoạch') return `ban hành ${plan.subject}`;
  const aim = aimOf(plan);
  return aim.startsWith('thực hiện') ? aim : `về ${aim}`;
};

/** The plan as running text cites it: "Quyết định số … ngày … của … ban hành Kế hoạch …". */
export const citedPlan = (plan: Cited): string => `${documentOf(plan)} ${aboutWhat(plan)}`;

/** A căn cứ names the day in words and what the document is about (CC-2). */
export const basisOf = (plan: Cited): string => {
  const [year = '', month = '', day] = (plan.issuedOn ?? '').split('-');
  const inWords = ` ngày ${day} tháng ${Number(month) <= 2 ? month : Number(month)} năm ${year}`;
  return `Căn cứ ${planByNumber(plan)}${day === undefined ? '' : inWords} của ${plan.issuer} ${aboutWhat(plan)}`;
};

export const withCapital = (words: string): string => words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
