import { relink, tidyText, tightened, whyNotEditText, whyNotLink, whyNotText } from '#shared/plans/link-text.rules.ts';
import type { LinkKind, PlanText, TextCheck } from '#shared/plans/plan-text.ts';
import type { Reader, Writer } from '../../database/handles.ts';
import { keepRow } from '../../door/keep-row.ts';
import { refuse, refuseIf } from '../../door/refuse.ts';
import { findTextRow, getPlanText, listLinkRows } from './plan-text.store.ts';
import { getPlanRow } from './plans.store.ts';

const tables = { target: 'targets', task: 'tasks', duty: 'reporting_duties' } as const satisfies Record<
  LinkKind,
  string
>;

type Text = { readonly planId: string; readonly text: string };

const planRelink = async (db: Reader, { planId, text }: Text) => {
  refuseIf(whyNotEditText((await getPlanRow(db, planId)).source_kind));
  const existing = await findTextRow(db, planId);
  const after = tidyText(text);
  refuseIf(whyNotText(after));
  return { existing, after, links: relink(await listLinkRows(db, planId), existing?.text ?? '', after) };
};

/** What would become of the links when the text is replaced, without writing anything. */
export const checkText = async (db: Reader, text: Text): Promise<TextCheck> => {
  const { links } = await planRelink(db, text);
  const named = ({ kind, id, label }: (typeof links.lost)[number]) => ({ kind, id, label });
  return { kept: links.kept, found: links.found.map(({ row }) => named(row)), lost: links.lost.map(named) };
};

type Keeping = Text & { readonly seenVersion: number | null };

/** Keeps a plan's text: rows keep their sentence where it is still found, the others stand without one. */
export const keepText = async (db: Writer, { planId, seenVersion, text }: Keeping): Promise<PlanText> => {
  const { existing, after, links } = await planRelink(db, { planId, text });
  await keepRow(db, 'plan_texts', { existing, seenVersion, fields: { plan_id: planId, text: after }, stamp: {} });
  for (const { row, source } of [...links.moved, ...links.found])
    await db.change(
      tables[row.kind],
      { id: row.id, seenVersion: row.version },
      { source_from: source.from, source_to: source.to },
    );
  for (const { kind, id, version } of links.lost)
    await db.change(tables[kind], { id, seenVersion: version }, { source_from: null, source_to: null });
  return getPlanText(db, planId);
};

type Linking = {
  readonly planId: string;
  readonly kind: LinkKind;
  readonly id: string;
  /** The version of the text in which the sentence was chosen. */
  readonly seenText: number | null;
  readonly source: { readonly from: number; readonly to: number } | null;
};

/** Links a row to its sentence in the plan's text, or takes the link away. */
export const linkRow = async (db: Writer, { planId, kind, id, seenText, source }: Linking): Promise<PlanText> => {
  const text = await findTextRow(db, planId);
  const row = (await listLinkRows(db, planId)).find((one) => one.kind === kind && one.id === id);
  if (!row) throw refuse('not-found', 'Dòng cần liên kết không có trong kế hoạch này.');
  if (source !== null) {
    if (text && text.version !== seenText)
      throw refuse('conflict', 'Văn bản gốc vừa được sửa. Xem lại văn bản rồi chọn lại câu.');
    refuseIf(whyNotLink(text?.text ?? '', source));
  }
  const place = source && tightened(text?.text ?? '', source);
  await db.change(
    tables[kind],
    { id, seenVersion: row.version },
    { source_from: place?.from ?? null, source_to: place?.to ?? null },
  );
  return getPlanText(db, planId);
};
