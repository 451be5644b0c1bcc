import {
  droppedOf,
  inOrderOfYears,
  listDropFaults,
  listPhaseFaults,
  listUseFaults,
} from '#shared/plans/phases.rules.ts';
import type { Plan } from '#shared/plans/plan.ts';
import type { PhaseFields, PlanFault } from '#shared/plans/plan-fields.ts';
import type { Writer } from '../../database/handles.ts';
import { refuse } from '../../door/refuse.ts';
import { placeRows } from './place-rows.ts';
import { listPhaseRows } from './plan-parts.store.ts';
import { getPlan, getPlanRow } from './plans.store.ts';
import { refuseFaults } from './refuse-faults.ts';
import { listPhaseUses } from './used-years.store.ts';

type Seen = { readonly id: string; readonly version: number };
type Keeping = {
  readonly planId: string;
  readonly seen: readonly Seen[];
  readonly phases: readonly PhaseFields[];
  /** Why phases are left out, where some are. */
  readonly reason: string;
};

type Uses = Awaited<ReturnType<typeof listPhaseUses>>;

const dropFaults = ({ id, name }: { id: string; name: string }, uses: Uses): PlanFault<string>[] => {
  const targets = uses.targets.filter((one) => one.phase_id === id).length;
  const tasks = uses.tasks.filter((one) => one.phase_id === id).length;
  if (targets + tasks === 0) return [];
  const reason = `Giai đoạn "${name}" còn ${targets} chỉ tiêu và ${tasks} nhiệm vụ nên chưa bỏ được. Chuyển chúng sang giai đoạn khác trước.`;
  return [{ path: 'phases', reason }];
};

type Rows = Awaited<ReturnType<typeof listPhaseRows>>;

const refuseUnseen = (rows: Rows, { seen, phases }: Keeping): void => {
  const isSeen = rows.every((row) => seen.some((one) => one.id === row.id && one.version === row.version));
  if (!isSeen || seen.length !== rows.length)
    throw refuse('conflict', 'Người khác vừa sửa các giai đoạn. Xem lại bản mới nhất rồi lưu lại.');
  const ids = phases.flatMap((phase) => phase.id ?? []);
  if (new Set(ids).size < ids.length || ids.some((id) => !rows.some((row) => row.id === id)))
    throw refuse('refused', 'Có giai đoạn không thuộc kế hoạch này hoặc được ghi hai lần. Mở lại rồi ghi lại.');
};

const writePhases = async (db: Writer, { planId, phases }: Keeping, rows: Rows): Promise<void> => {
  const kept: { id: string; version: number; position: number }[] = [];
  for (const { id, name, yearFrom, yearTo } of phases) {
    const row = rows.find((one) => one.id === id);
    const fields = { name, year_from: yearFrom, year_to: yearTo };
    if (row) kept.push(await db.change('phases', { id: row.id, seenVersion: row.version }, fields));
  }
  const ordered = inOrderOfYears(phases).map((phase) => ({ ...phase, id: phase.id ?? db.newId() }));
  // New rows wait behind every place in use until the others have moved.
  const behind = Math.max(phases.length, ...rows.map((row) => row.position + 1));
  const added = ordered
    .filter((phase) => !rows.some((row) => row.id === phase.id))
    .map(({ id, name, yearFrom, yearTo }, at) => ({
      id,
      plan_id: planId,
      position: behind + at,
      name,
      year_from: yearFrom,
      year_to: yearTo,
    }));
  await db.insert('phases', added);
  const placed = [...kept, ...added.map((row) => ({ ...row, version: 1 }))];
  const order = ordered.map((phase) => phase.id);
  await placeRows(db, 'phases', placed, order);
};

/** Makes these the phases of a plan, in the order of their years; one left out is taken away when nothing is in it. */
export const keepPhases = async (db: Writer, keeping: Keeping): Promise<Plan> => {
  const { planId, phases } = keeping;
  const plan = await getPlanRow(db, planId);
  const rows = await listPhaseRows(db, planId);
  refuseUnseen(rows, keeping);
  const uses = await listPhaseUses(db, planId);
  const dropped = droppedOf(rows, phases);
  refuseFaults(listPhaseFaults({ periodStart: plan.period_start, periodEnd: plan.period_end }, phases));
  refuseFaults([...listUseFaults(phases, uses.targets), ...dropped.flatMap((row) => dropFaults(row, uses))]);
  refuseFaults(listDropFaults(rows, phases, keeping.reason));
  for (const row of dropped) await db.remove('phases', { id: row.id, seenVersion: row.version });
  await writePhases(
    db,
    keeping,
    rows.filter((row) => !dropped.includes(row)),
  );
  return getPlan(db, planId);
};
