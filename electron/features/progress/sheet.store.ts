import type { Actor } from '#shared/contract/actor.ts';
import { entryYear } from '#shared/periods/period.rules.ts';
import { isVisibleTo } from '#shared/progress/progress.rules.ts';
import type { Sheet, SheetTarget, SheetTask } from '#shared/progress/sheet.ts';
import { whyNotWrite } from '#shared/submissions/submission.rules.ts';
import { dayInVietnam } from '#shared/words/dates.ts';
import type { Reader } from '../../database/handles.ts';
import type { PeriodTable } from '../../database/tables/round-tables.ts';
import { refuse } from '../../door/refuse.ts';
import { getPeriod, getPeriodRow } from '../periods/periods.store.ts';
import { listPartsInPeriod, readRound } from '../submissions/round.store.ts';
import { asAgencyResult, listResultsOfAgency } from '../targets/target-results.store.ts';
import { listTargets } from '../targets/targets.store.ts';
import { listTargetLinks } from '../tasks/task-parts.store.ts';
import { listTasksById } from '../tasks/tasks.store.ts';
import { listEntriesOfTasks } from './progress.store.ts';

type Place = { readonly periodId: string; readonly agencyId: string };
type By = { readonly actor: Actor; readonly now: Date };

/** Whoever may change approved results names the reason when saving. */
const anyReason = '…';

const daysOf = (period: PeriodTable) => ({ coversFrom: period.covers_from, coversTo: period.covers_to });

const readTasks = async (
  db: Reader,
  { period, agencyId }: { readonly period: PeriodTable; readonly agencyId: string },
  { actor, now }: By,
): Promise<SheetTask[]> => {
  const own = (await listPartsInPeriod(db, period)).filter((part) => part.agencyId === agencyId);
  const roles = Map.groupBy(own, ({ taskId }) => taskId);
  const ids = [...roles.keys()];
  const at = { year: entryYear(daysOf(period), { yearFrom: 0, yearTo: 9_999 }), today: dayInVietnam(now) };
  const tasks = await listTasksById(db, ids, { ...at, asOf: period.covers_to });
  const entries = Map.groupBy(await listEntriesOfTasks(db, ids), ({ taskId }) => taskId);
  const links = Map.groupBy(ids.length === 0 ? [] : await listTargetLinks(db, ids), (link) => link.task_id);
  return tasks.map((task) => {
    const all = entries.get(task.id) ?? [];
    const isOwn = all.filter((entry) => entry.agencyId === agencyId);
    const isLead = roles.get(task.id)?.some(({ role }) => role !== 'support') ?? false;
    const ofPeriod = all.filter((entry) => entry.periodId === period.id);
    const year = entryYear(daysOf(period), task);
    return {
      task,
      isLead,
      year,
      entry: ofPeriod.find((entry) => entry.agencyId === agencyId) ?? null,
      previous: isOwn.find((entry) => entry.periodId !== period.id && entry.speaksOn <= period.covers_to) ?? null,
      parts: isLead
        ? ofPeriod.filter((entry) => entry.agencyId !== agencyId && isVisibleTo(actor, entry) && !entry.isDraft)
        : [],
      targetIds: links.get(task.id)?.map((link) => link.target_id) ?? [],
    };
  });
};

const readTargets = async (
  db: Reader,
  { period, agencyId }: { readonly period: PeriodTable; readonly agencyId: string },
  linked: ReadonlySet<string>,
): Promise<SheetTarget[]> => {
  const year = entryYear(daysOf(period), { yearFrom: 0, yearTo: 9_999 });
  const targets = (await listTargets(db, period.plan_id)).filter(
    (target) =>
      (target.lead?.id === agencyId || linked.has(target.id)) &&
      (target.yearFrom ?? 0) <= year &&
      (target.yearTo ?? 9_999) >= year,
  );
  const ids = targets.map(({ id }) => id);
  const results = Map.groupBy(await listResultsOfAgency(db, ids, agencyId), (row) => row.target_id);
  return targets.map((target) => {
    const own = results.get(target.id) ?? [];
    const ofPeriod = own.find((row) => row.period_id === period.id);
    const before = own.findLast((row) => row.period_id !== period.id && row.speaks_on <= period.covers_to);
    const asFigure = (row: typeof before) => (row ? asAgencyResult(row, null) : null);
    return { target, year, figure: asFigure(ofPeriod), previous: asFigure(before) };
  });
};

/** All that an agency has to fill in for a period, with what it told before beside it. */
export const readSheet = async (db: Reader, { periodId, agencyId }: Place, by: By): Promise<Sheet> => {
  if (by.actor.roles.every((role) => role === 'liaison') && by.actor.agencyId !== agencyId)
    throw refuse('not-allowed', 'Đầu mối chỉ mở được bảng kết quả của cơ quan mình.');
  const today = dayInVietnam(by.now);
  const row = await getPeriodRow(db, periodId);
  const submission = (await readRound(db, row, today)).find(({ agency }) => agency.id === agencyId);
  if (!submission) throw refuse('refused', `Cơ quan này không được giao nhiệm vụ nào trong "${row.name}".`);
  const tasks = await readTasks(db, { period: row, agencyId }, by);
  const linked = new Set(tasks.flatMap(({ targetIds }) => targetIds));
  return {
    period: await getPeriod(db, periodId, today),
    submission,
    whyNotWrite: whyNotWrite({ state: submission.state, period: row.state }, by.actor, anyReason),
    tasks,
    targets: await readTargets(db, { period: row, agencyId }, linked),
  };
};
