import type { CatalogueAgency } from '../../agencies/catalogue.ts';
import type { Citation, LibraryPlan } from '../../plans/library-plan.ts';
import { fold } from '../../words/fold.ts';
import type { DraftBasis, PlanDraft } from '../plan-draft.ts';
import { agenciesOfDraft, agencyKeyOf } from './draft-agencies.ts';
import { dutyRows, type Period, sectionRows, targetRows, taskRow } from './draft-rows.ts';

/** What the text did not tell and a person adds before the draft can become a plan of the book. */
type Completion = { readonly issuer?: string; readonly period?: Period };

const issuerOf = ({ document }: PlanDraft, { issuer }: Completion): string | null =>
  issuer ?? document.issuer?.value ?? null;

const periodOf = ({ document }: PlanDraft, { period }: Completion): Period | null => {
  if (period) return period;
  const end = document.periodEnd?.value ?? null;
  const start = document.periodStart?.value ?? (document.date ? Number(document.date.value.slice(0, 4)) : null);
  return start !== null && end !== null && start <= end ? { start, end } : null;
};

/** Why a draft cannot become a plan yet; null when it can. */
export const whyNotPlan = (draft: PlanDraft, completion: Completion = {}): string | null => {
  if (draft.document.docType === null) return 'Chưa rõ loại văn bản: cần chọn Kế hoạch, Quyết định hoặc loại khác.';
  if (draft.document.title === null) return 'Chưa có trích yếu của kế hoạch.';
  if (issuerOf(draft, completion) === null) return 'Chưa rõ cơ quan ban hành kế hoạch.';
  if (periodOf(draft, completion) === null) return 'Chưa rõ thời gian thực hiện: cần năm đầu và năm cuối của kế hoạch.';
  return draft.tasks.length + draft.targets.length === 0 ? 'Bản nháp chưa có nhiệm vụ hay chỉ tiêu nào.' : null;
};

const citationOf = ({ text, number, date, issuer }: DraftBasis): Citation => ({
  text,
  number,
  date: date?.length === 10 ? date : null,
  issuer,
});

const keyOf = ({ document }: PlanDraft): string =>
  ['doc', document.number?.value, document.symbol?.value, document.date?.value, document.title?.value.slice(0, 60)]
    .filter((part) => part !== undefined)
    .map((part) =>
      fold(part)
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, ''),
    )
    .join('-');

const documentOf = (draft: PlanDraft, issuer: string): LibraryPlan['document'] => {
  const { document } = draft;
  const title = document.title?.value ?? '';
  const attached = document.attachedTitle?.value ?? null;
  const date = document.date?.value ?? null;
  return {
    docType: document.docType?.value ?? '',
    attached: attached === null ? null : { docType: 'Kế hoạch', title: attached },
    number: document.number?.value ?? null,
    symbol: document.symbol?.value ?? null,
    date: date !== null && date.length >= 7 ? date : null,
    place: document.place?.value ?? null,
    issuer,
    issuerKey: agencyKeyOf(issuer),
    parentAgency: document.parentAgency?.value ?? null,
    title,
    subject: attached ?? title,
  };
};

/** A draft in the shape of a library plan, with the agencies it names; null while `whyNotPlan` has a reason. */
export const planOfDraft = (
  draft: PlanDraft,
  completion: Completion = {},
): { plan: LibraryPlan; agencies: CatalogueAgency[] } | null => {
  const issuer = issuerOf(draft, completion);
  const period = periodOf(draft, completion);
  if (issuer === null || period === null || whyNotPlan(draft, completion) !== null) return null;
  const { document } = draft;
  const plan: LibraryPlan = {
    key: keyOf(draft),
    source: 'full-text',
    sourceNote: null,
    agencyCatalogue: 'van-ban',
    document: documentOf(draft, issuer),
    periodStart: period.start,
    periodEnd: period.end,
    parents: [],
    standingAgency: null,
    legalBases: document.legalBases.map(citationOf),
    attachedBases: [],
    preamble: [],
    phases: [],
    generalObjective: null,
    sections: sectionRows(draft),
    targets: targetRows(draft.targets, period),
    tasks: draft.tasks.map((task, index) => taskRow(task, index, period)),
    duties: dutyRows(draft),
    recipients: [...document.recipients],
    signer: document.signerName
      ? { roleLines: document.signerRole?.value ?? [], name: document.signerName.value }
      : null,
    findings: draft.findings
      .filter(({ kind }) => kind === 'contradiction')
      .map(({ sentence, spans }) => ({
        note: sentence,
        quotes: spans.map(({ from, to }) => draft.source.slice(from, to)).filter((quote) => quote !== ''),
      })),
  };
  return { plan, agencies: agenciesOfDraft(draft, issuer) };
};
