import type { Actor } from '#shared/contract/actor.ts';
import { changedFrame, frameOf } from '#shared/papers/compose-paper.rules.ts';
import { mayTouch, notOwnPaper, whyNotWish } from '#shared/papers/paper.rules.ts';
import type { PaperFrame, PaperRow } from '#shared/papers/paper.ts';
import { type Grouping, type PaperWish, paperKindFacts } from '#shared/papers/paper-kinds.ts';
import type { Writer } from '../../database/handles.ts';
import { refuse, refuseIf } from '../../door/refuse.ts';
import { takeAway } from '../../door/take-away.ts';
import { draftPaper } from '../reports/draft-paper.ts';
import { findOwnAgency } from './own-papers.store.ts';
import { asPaperRow, findRevisionOf, getNamedPaper, listPartRows } from './papers.store.ts';
import { draftOf, getOwnPaper } from './read-paper.ts';

export type By = { readonly actor: Actor; readonly now: Date };
export type Seen = { readonly paperId: string; readonly seenVersion: number };

const isSigned = 'Văn bản đã ký và chốt: không sửa được nữa. Lập bản mới nếu cần thay đổi.';
const stale = 'Người khác vừa sửa văn bản này. Xem lại bản mới nhất rồi làm lại.';

/** What every edit leaves on the paper, so that nobody else's edit of it is written over unseen. */
export const stamp = ({ actor, now }: By, editsBefore: number) => ({
  changed_at: now.toISOString(),
  changed_by: actor.name,
  edit_count: editsBefore + 1,
});

/** A draft that may be written to, as this person saw it. */
export const getOwnDraft = async (db: Writer, { paperId, seenVersion }: Seen, { actor }: By) => {
  const row = await getOwnPaper(db, paperId, actor);
  refuseIf(row.state === 'signed' ? isSigned : null);
  refuseIf(row.version === seenVersion ? null : stale, 'conflict');
  return row;
};

/** Drafts a paper and keeps that it was begun; its text goes on following the book until somebody writes it by hand. */
export const createPaper = async (db: Writer, wish: PaperWish, by: By): Promise<string> => {
  const { asks } = paperKindFacts[wish.kind];
  refuseIf(whyNotWish(wish));
  const about = {
    ...wish,
    periodId: asks.includes('period') ? wish.periodId : null,
    agencyId: asks.includes('agency') ? wish.agencyId : null,
    grouping: asks.includes('grouping') ? wish.grouping : ('section' as const),
  };
  if (!mayTouch(await findOwnAgency(db, by.actor), about)) throw refuse('not-allowed', notOwnPaper);
  const { frame } = await draftPaper(db, about, by.now);
  const id = db.newId();
  const whole = {
    ...{ id, kind: about.kind, plan_id: about.planId, year: about.year },
    ...{ period_id: about.periodId, agency_id: about.agencyId, grouped_by: about.grouping },
    ...{ state: 'draft' as const, title: frame.title },
    ...{ symbol: frame.head.symbol, frame: '{}', part_order: '[]', number: null, signed_on: null },
    ...{ revises_id: null, revise_reason: '', created_at: by.now.toISOString(), created_by: by.actor.name },
    ...{ frozen_at: null, frozen_by: '', frozen: '', pdf_id: null, word_id: null },
  } as const;
  await db.insert('papers', [{ ...whole, ...stamp(by, 0) }]);
  return id;
};

export const rowOf = async (db: Writer, paperId: string): Promise<PaperRow> =>
  asPaperRow(await getNamedPaper(db, paperId));

export const keepFrame = async (
  db: Writer,
  { frame, ...seen }: Seen & { readonly frame: PaperFrame },
  by: By,
): Promise<PaperRow> => {
  const row = await getOwnDraft(db, seen, by);
  const drafted = frameOf((await draftOf(db, row, by.now)).frame);
  const written = { frame: JSON.stringify(changedFrame(drafted, frame)), title: frame.title || drafted.title };
  await db.change('papers', { id: row.id, seenVersion: row.version }, { ...written, ...stamp(by, row.edit_count) });
  return rowOf(db, row.id);
};

export const keepOrder = async (
  db: Writer,
  { keys, ...seen }: Seen & { readonly keys: readonly string[] },
  by: By,
): Promise<PaperRow> => {
  const row = await getOwnDraft(db, seen, by);
  const part_order = JSON.stringify([...new Set(keys)]);
  await db.change('papers', { id: row.id, seenVersion: row.version }, { part_order, ...stamp(by, row.edit_count) });
  return rowOf(db, row.id);
};

/** Tells the results by something else; what was written by hand about a group that is no more stands at the end. */
export const keepGrouping = async (
  db: Writer,
  { grouping, ...seen }: Seen & { readonly grouping: Grouping },
  by: By,
): Promise<PaperRow> => {
  const row = await getOwnDraft(db, seen, by);
  const { name, asks } = paperKindFacts[row.kind];
  refuseIf(asks.includes('grouping') ? null : `${name} không xếp kết quả theo nhóm.`);
  const kept = { grouped_by: grouping, ...stamp(by, row.edit_count) };
  await db.change('papers', { id: row.id, seenVersion: row.version }, kept);
  return rowOf(db, row.id);
};

/** A draft that stands in for a signed paper, with everything that was written by hand in it. */
export const revisePaper = async (
  db: Writer,
  { paperId, seenVersion, reason }: Seen & { readonly reason: string },
  by: By,
): Promise<string> => {
  const { plan_name, period_name, agency_name, revised_by_id, ...row } = await getOwnPaper(db, paperId, by.actor);
  refuseIf(row.state === 'signed' ? null : 'Văn bản còn là dự thảo: sửa thẳng, chưa cần lập bản mới.');
  refuseIf(row.version === seenVersion ? null : stale, 'conflict');
  const later = await findRevisionOf(db, paperId);
  if (later)
    throw refuse(
      'refused',
      later.state === 'draft'
        ? 'Văn bản này đã có bản mới đang soạn: mở dự thảo đó để sửa tiếp.'
        : 'Văn bản này đã có bản mới đã ký: lập bản mới từ bản sau cùng.',
    );
  const id = db.newId();
  const fresh = {
    ...{ state: 'draft' as const, number: null, signed_on: null, revises_id: row.id, revise_reason: reason },
    ...{ created_at: by.now.toISOString(), created_by: by.actor.name },
    ...{ frozen_at: null, frozen_by: '', frozen: '', pdf_id: null, word_id: null },
  } as const;
  await db.insert('papers', [{ ...row, ...fresh, ...stamp(by, 0), id }]);
  const parts = await listPartRows(db, row.id);
  await db.insert(
    'paper_parts',
    parts.map((part) => ({ ...part, id: db.newId(), paper_id: id })),
  );
  return id;
};

/** Puts a draft into the trash; what was signed stays. */
export const removePaper = async (db: Writer, seen: Seen, by: By): Promise<{ rows: number }> => {
  const row = await getOwnPaper(db, seen.paperId, by.actor);
  refuseIf(row.state === 'signed' ? 'Văn bản đã ký được giữ lại, không xóa. Lập bản mới nếu cần thay đổi.' : null);
  refuseIf(row.version === seen.seenVersion ? null : stale, 'conflict');
  return takeAway(db, 'papers', [row.id]);
};
