import type { PaperKind, PaperWish } from '#shared/papers/paper-kinds.ts';
import { type SetKind, type SetPaper, setKinds } from '#shared/papers/paper-set.ts';
import type { Reader } from '../../database/handles.ts';
import { isRefusal, refuse } from '../../door/refuse.ts';
import { listPeriodRows } from '../periods/periods.store.ts';
import { getPlan } from '../plans/plans.store.ts';
import { draftPaper } from '../reports/draft-paper.ts';
import { listPartsInPlan } from '../tasks/task-parts.store.ts';
import { refuseInAgencyBook } from './own-papers.store.ts';
import { findCurrentPaper } from './papers.store.ts';

type Asked = { readonly planId: string; readonly year: number };

/** Who gets a sheet: every agency that has a part in the year's tasks, but the office itself. */
const listSheetAgencies = async (db: Reader, { planId, year }: Asked): Promise<string[]> => {
  const { standingAgency } = await getPlan(db, planId);
  const parts = await listPartsInPlan(db, { planId, asOf: `${year}-12-14`, yearFrom: year, yearTo: year });
  return [...new Set(parts.map(({ agencyId }) => agencyId))].filter((agencyId) => agencyId !== standingAgency?.id);
};

/** The wishes that a kind of paper in a set stands for. */
const wishesOf = async (db: Reader, asked: Asked, kind: SetKind): Promise<PaperWish[]> => {
  await refuseInAgencyBook(db);
  const { planId, year } = asked;
  const wish = {
    kind: kind satisfies PaperKind,
    planId,
    year,
    periodId: null,
    agencyId: null,
    grouping: 'section' as const,
  };
  if (kind === 'assignment-sheet')
    return (await listSheetAgencies(db, asked)).map((agencyId) => ({ ...wish, agencyId }));
  if (kind !== 'reminder-letter') return [wish];
  const [period] = await listPeriodRows(db, { planId, year, state: 'open' });
  return period ? [{ ...wish, periodId: period.id }] : [];
};

const noneOf = (kind: SetKind, year: number): string =>
  kind === 'reminder-letter'
    ? `Năm ${year} không có kỳ báo cáo nào đang mở để đôn đốc.`
    : `Năm ${year} không có cơ quan nào được giao nhiệm vụ.`;

/** Why the book can't draft this paper now, or null. */
const whyNotDraft = async (db: Reader, wish: PaperWish, now: Date): Promise<string | null> => {
  try {
    await draftPaper(db, wish, now);
    return null;
  } catch (error) {
    if (isRefusal(error)) return error.message;
    throw error;
  }
};

/** What a set of a plan's year may hold, and why not what it can't. */
export const listSet = async (db: Reader, asked: Asked, now: Date): Promise<SetPaper[]> => {
  const papers: SetPaper[] = [];
  for (const kind of setKinds) {
    const wishes = await wishesOf(db, asked, kind);
    const [first] = wishes;
    const kept = await Promise.all(wishes.map((wish) => findCurrentPaper(db, wish)));
    const keptCount = kept.filter((paper) => paper !== undefined).length;
    const whyNot = !first ? noneOf(kind, asked.year) : kept[0] ? null : await whyNotDraft(db, first, now);
    papers.push({ kind, count: wishes.length, keptCount, whyNot });
  }
  return papers;
};

/** All wishes of a set in its order; refuses a kind of which there is none. */
export const wishesOfSet = async (db: Reader, asked: Asked, kinds: readonly SetKind[]): Promise<PaperWish[]> => {
  const wishes: PaperWish[] = [];
  for (const kind of setKinds.filter((one) => kinds.includes(one))) {
    const own = await wishesOf(db, asked, kind);
    if (own.length === 0) throw refuse('refused', noneOf(kind, asked.year));
    wishes.push(...own);
  }
  return wishes;
};
