import type { Plan } from '#shared/plans/plan.ts';
import type { SectionFields } from '#shared/plans/plan-fields.ts';
import {
  sectionPlacedBefore,
  whyNotOrder,
  whyNotSection,
  withSectionsBelow,
} from '#shared/plans/section-order.rules.ts';
import type { Writer } from '../../database/handles.ts';
import { refuse, refuseIf } from '../../door/refuse.ts';
import { placeRows } from './place-rows.ts';
import { listDutyRows, listSectionRows } from './plan-parts.store.ts';
import { getPlan, getPlanRow } from './plans.store.ts';
import { refuseFaults } from './refuse-faults.ts';
import { countSectionUses } from './section-uses.store.ts';

type Rows = Awaited<ReturnType<typeof listSectionRows>>;
type Keeping = SectionFields & {
  readonly planId: string;
  readonly sectionId: string | null;
  readonly seenVersion: number | null;
  readonly beforeId?: string | null | undefined;
};

const placed = (rows: Rows) => rows.map((row) => ({ ...row, parentId: row.parent_id }));

/** The sections with this one in its place, in the new order; refuses a place or a label that can't be. */
const newOrder = (rows: Rows, id: string, { beforeId, label, title, parentId }: Keeping): string[] => {
  const section = { id, label, title, parentId };
  const others = placed(rows).filter((row) => row.id !== id);
  const at = rows.findIndex((row) => row.id === id);
  const all = at < 0 ? [...others, section] : others.toSpliced(at, 0, { ...section } as (typeof others)[number]);
  const wrong = whyNotSection(all, section);
  if (wrong !== null) refuseFaults([{ path: wrong.startsWith('Thuộc mục') ? 'parentId' : 'label', reason: wrong }]);
  if (beforeId != null && (!rows.some((row) => row.id === beforeId) || withSectionsBelow(all, id).has(beforeId)))
    throw refuse('refused', 'Mục đứng sau: chọn một mục khác của chính kế hoạch này.');
  const order = beforeId === undefined ? all.map((row) => row.id) : sectionPlacedBefore(all, id, beforeId);
  const byId = new Map(all.map((row) => [row.id, row]));
  const why = whyNotOrder(order.flatMap((one) => byId.get(one) ?? []));
  if (why !== null) refuseFaults([{ path: 'beforeId', reason: why }]);
  return order;
};

/** Adds a section (at the end unless a place is named), changes one, or moves it with all that belongs to it. */
export const keepSection = async (db: Writer, keeping: Keeping): Promise<Plan> => {
  const { planId, sectionId, seenVersion, label, title, parentId } = keeping;
  await getPlanRow(db, planId);
  const rows = await listSectionRows(db, planId);
  if (sectionId !== null && !rows.some((row) => row.id === sectionId))
    throw refuse('not-found', 'Mục này không có trong kế hoạch.');
  refuseIf(
    sectionId !== null && seenVersion === null ? 'Mục này đã có trong sổ. Mở lại rồi ghi lại.' : null,
    'conflict',
  );
  const id = sectionId ?? db.newId();
  const order = newOrder(rows, id, keeping);
  const fields = { parent_id: parentId, label, title };
  const end = Math.max(rows.length, ...rows.map((row) => row.position + 1));
  if (sectionId === null) await db.insert('sections', [{ ...fields, id, plan_id: planId, position: end }]);
  else await db.change('sections', { id, seenVersion: seenVersion ?? 0 }, fields);
  await placeRows(db, 'sections', await listSectionRows(db, planId), order);
  return getPlan(db, planId);
};

type Removing = { readonly planId: string; readonly sectionId: string; readonly seenVersion: number };

/** Takes a section away in which nothing stands. */
export const removeSection = async (db: Writer, { planId, sectionId, seenVersion }: Removing): Promise<Plan> => {
  const rows = await listSectionRows(db, planId);
  const row = rows.find((one) => one.id === sectionId);
  if (!row) throw refuse('not-found', 'Mục này không có trong kế hoạch.');
  const { tasks, targets } = await countSectionUses(db, sectionId);
  const below = rows.filter((one) => one.parent_id === sectionId).length;
  const duties = (await listDutyRows(db, planId)).filter((duty) => duty.section_label === row.label).length;
  if (tasks + targets + below + duties > 0)
    throw refuse(
      'refused',
      `Mục ${row.label} còn ${tasks} nhiệm vụ, ${targets} chỉ tiêu, ${below} mục con và ${duties} chế độ báo cáo nên chưa bỏ được.`,
    );
  await db.remove('sections', { id: sectionId, seenVersion });
  return getPlan(db, planId);
};
