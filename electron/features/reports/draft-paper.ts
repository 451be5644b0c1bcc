import type { PaperDraft } from '#shared/papers/paper-draft.ts';
import { type PaperKind, type PaperWish, paperKinds } from '#shared/papers/paper-kinds.ts';
import type { Reader } from '../../database/handles.ts';
import { refuse } from '../../door/refuse.ts';
import { annualReportDraft } from './annual-report-document.ts';
import { readAnnualReportFacts } from './annual-report-facts.ts';

/** Drafts one kind of paper from the book as it stands; refuses with a sentence what the book can't answer. */
type Drafting = (db: Reader, wish: PaperWish, now: Date) => Promise<PaperDraft>;

const draftings: Partial<Record<PaperKind, Drafting>> = {
  annual: async (db, { planId, year }) => annualReportDraft(await readAnnualReportFacts(db, planId, year)),
};

/** The kinds that can be drafted, in the order in which they are offered. */
export const offeredKinds: readonly PaperKind[] = paperKinds.filter((kind) => draftings[kind]);

/** Drafts a paper from what the agencies have sent; what they are still writing counts nowhere. */
export const draftPaper = async (db: Reader, wish: PaperWish, now: Date): Promise<PaperDraft> => {
  const drafting = draftings[wish.kind];
  if (!drafting) throw refuse('refused', 'Loại văn bản này chưa soạn được từ sổ: chọn một loại khác.');
  return drafting(db, wish, now);
};
