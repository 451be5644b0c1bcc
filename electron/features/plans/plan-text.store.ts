import type { LinkKind, PlanText, TextLink } from '#shared/plans/plan-text.ts';
import type { Reader } from '../../database/handles.ts';
import { getPlanRow } from './plans.store.ts';

/** The row of a plan's text; undefined where the book does not have it. */
export const findTextRow = (db: Reader, planId: string) =>
  db.selectFrom('plan_texts').selectAll().where('plan_id', '=', planId).executeTakeFirst();

/** The plan's own text; empty where the book does not have it. */
export const findPlanText = async (db: Reader, planId: string): Promise<string> =>
  (await findTextRow(db, planId))?.text ?? '';

/** A row that may have a sentence in the text. */
type LinkRow = {
  readonly kind: LinkKind;
  readonly id: string;
  readonly version: number;
  readonly label: string;
  readonly isFormer: boolean;
  readonly source: { readonly from: number; readonly to: number } | null;
};

type Stored = {
  readonly id: string;
  readonly version: number;
  readonly label: string;
  readonly source_from: number | null;
  readonly source_to: number | null;
  readonly valid_to: string | null;
};

const asLinkRow =
  (kind: LinkKind) =>
  ({ id, version, label, source_from: from, source_to: to, valid_to }: Stored): LinkRow => ({
    kind,
    id,
    version,
    label,
    isFormer: valid_to !== null,
    source: from === null || to === null || to <= from ? null : { from, to },
  });

/** Every target, task and duty of a plan, former ones too, with the place of its sentence. */
export const listLinkRows = async (db: Reader, planId: string): Promise<LinkRow[]> => {
  const ofTable = (table: 'targets' | 'tasks') =>
    db
      .selectFrom(table)
      .select(['id', 'version', 'text as label', 'source_from', 'source_to', 'valid_to'])
      .where('plan_id', '=', planId)
      .orderBy('position')
      .execute();
  const duties = await db
    .selectFrom('reporting_duties')
    .select(['id', 'version', 'quote as label', 'source_from', 'source_to'])
    .where('plan_id', '=', planId)
    .orderBy('position')
    .execute();
  return [
    ...(await ofTable('targets')).map(asLinkRow('target')),
    ...(await ofTable('tasks')).map(asLinkRow('task')),
    ...duties.map((duty) => asLinkRow('duty')({ ...duty, valid_to: null })),
  ];
};

const asLink = ({ kind, id, label, isFormer, source }: LinkRow): TextLink[] =>
  source === null ? [] : [{ kind, id, label, ...source, isFormer }];

/** The text of a plan, where each of its rows was read from in the order of the text, and the rows without a sentence. */
export const getPlanText = async (db: Reader, planId: string): Promise<PlanText> => {
  const plan = await getPlanRow(db, planId);
  const row = await findTextRow(db, planId);
  const text = row?.text ?? '';
  const all = await listLinkRows(db, planId);
  const isLinked = ({ source }: LinkRow) => source !== null && source.to <= text.length;
  return {
    text,
    version: row?.version ?? null,
    sourceKind: plan.source_kind,
    sourceNote: plan.source_note,
    links: all
      .filter(isLinked)
      .flatMap(asLink)
      .toSorted((a, b) => a.from - b.from || b.to - a.to),
    unlinked: all.filter((one) => !isLinked(one) && !one.isFormer).map(({ kind, id, label }) => ({ kind, id, label })),
  };
};
