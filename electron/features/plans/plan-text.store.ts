import type { LinkKind, PlanText, TextLink } from '#shared/plans/plan-text.ts';
import type { Reader } from '../../database/handles.ts';
import { getPlanRow } from './plans.store.ts';

/** The plan's own text; empty where the book does not have it. */
export const findPlanText = async (db: Reader, planId: string): Promise<string> => {
  const row = await db.selectFrom('plan_texts').select('text').where('plan_id', '=', planId).executeTakeFirst();
  return row?.text ?? '';
};

type Linked = {
  readonly id: string;
  readonly label: string;
  readonly source_from: number | null;
  readonly source_to: number | null;
  readonly valid_to: string | null;
};

const links = (kind: LinkKind, rows: readonly Linked[]): TextLink[] =>
  rows.flatMap(({ id, label, source_from: from, source_to: to, valid_to }) =>
    from === null || to === null || to <= from ? [] : [{ kind, id, label, from, to, isFormer: valid_to !== null }],
  );

/** The text of a plan and where each of its rows was read from, in the order of the text. */
export const getPlanText = async (db: Reader, planId: string): Promise<PlanText> => {
  const plan = await getPlanRow(db, planId);
  const ofTable = (table: 'targets' | 'tasks') =>
    db
      .selectFrom(table)
      .select(['id', 'text as label', 'source_from', 'source_to', 'valid_to'])
      .where('plan_id', '=', planId)
      .orderBy('position')
      .execute();
  const duties = await db
    .selectFrom('reporting_duties')
    .select(['id', 'quote as label', 'source_from', 'source_to'])
    .where('plan_id', '=', planId)
    .orderBy('position')
    .execute();
  const text = await findPlanText(db, planId);
  const all = [
    ...links('target', await ofTable('targets')),
    ...links('task', await ofTable('tasks')),
    ...links(
      'duty',
      duties.map((duty) => ({ ...duty, valid_to: null })),
    ),
  ];
  return {
    text,
    sourceKind: plan.source_kind,
    sourceNote: plan.source_note,
    links: all.filter((link) => link.to <= text.length).toSorted((a, b) => a.from - b.from || b.to - a.to),
  };
};
