import type { DraftCheck } from '#shared/plan-reader/draft-check.ts';
import type { PlanDraft } from '#shared/plan-reader/plan-draft.ts';
import type { ReviewedDraft } from '#shared/plan-reader/plan-reader.contract.ts';
import { listDraftFaults, listLeftOut } from '#shared/plan-reader/to-plan/draft-faults.rules.ts';
import { planOfDraft } from '#shared/plan-reader/to-plan/draft-plan.rules.ts';
import { numberSymbol } from '#shared/plans/document-name.ts';
import { fold } from '#shared/words/fold.ts';
import type { Reader } from '../../database/handles.ts';
import { findNamed } from '../agencies/add-named-agencies.ts';
import { listPlans } from '../plans/plans.store.ts';

const noMore = { targets: 0, tasks: 0, duties: 0, sections: 0 };

/** The short way to call the document of a draft. */
export const nameOfDraft = ({ document: { docType, number, symbol } }: PlanDraft): string =>
  `${docType?.value ?? ''} ${numberSymbol({ number: number?.value ?? null, symbol: symbol?.value ?? null })}`.trim();

/** The day of issue; null where the text tells none. */
export const dayOfDraft = ({ document: { date } }: PlanDraft): string | null =>
  date?.value.length === 10 ? date.value : null;

/** Why a draft would be the same plan twice; a plan without number is told by its title. */
const whyTwice = async (db: Reader, draft: PlanDraft): Promise<string | null> => {
  const { number, issuer, title, attachedTitle } = draft.document;
  const name = nameOfDraft(draft);
  const subject = fold((attachedTitle ?? title)?.value ?? '');
  const there = (await listPlans(db)).some(
    (plan) =>
      plan.name === name && plan.issuer === issuer?.value && (number !== null || fold(plan.subject) === subject),
  );
  if (!there) return null;
  return number === null
    ? `Kế hoạch chưa có số với trích yếu này của ${issuer?.value} đã có trong sổ. Mở kế hoạch đó, hoặc ghi số ở phần Văn bản.`
    : `${name} của ${issuer?.value} đã có trong sổ. Mở kế hoạch đó, hoặc sửa số, ký hiệu ở phần Văn bản nếu đọc sai.`;
};

/** What a draft would add to the book, and what keeps it out. */
export const checkDraft = async (
  db: Reader,
  resources: string,
  { draft, phases }: ReviewedDraft,
): Promise<DraftCheck> => {
  const twice = await whyTwice(db, draft);
  const faults = [...listDraftFaults(draft, phases), ...(twice === null ? [] : [{ rowId: null, sentence: twice }])];
  const made = planOfDraft(draft);
  const names = made?.agencies.map(({ name }) => name) ?? [];
  const matches = await findNamed(db, resources, {
    names,
    issuer: draft.document.issuer?.value ?? '',
    on: dayOfDraft(draft),
  });
  const unmatched = matches.filter(({ agency }) => agency === null);
  const isUnclear = ({ isSeveral }: (typeof matches)[number]) => isSeveral;
  return {
    faults,
    leftOut: listLeftOut(draft),
    adds: made
      ? {
          targets: made.plan.targets.length,
          tasks: made.plan.tasks.length,
          duties: made.plan.duties.length,
          sections: made.plan.sections.length,
        }
      : noMore,
    newAgencies: unmatched.filter((one) => !isUnclear(one)).map(({ name }) => name),
    unclear: unmatched.filter(isUnclear).map(({ name }) => name),
  };
};
