import { composeParts, type PartEdit } from '#shared/papers/compose-paper.rules.ts';
import type { PaperPart, PaperRow } from '#shared/papers/paper.ts';
import { type TextBlock, withoutBlanks } from '#shared/papers/text-block.ts';
import type { Writer } from '../../database/handles.ts';
import { refuse } from '../../door/refuse.ts';
import { type By, getOwnDraft, rowOf, type Seen, stamp } from './keep-paper.ts';
import { listPartRows } from './papers.store.ts';
import { openDraft } from './read-paper.ts';

type Kept = Seen & {
  readonly key: string;
  readonly isIncluded: boolean;
  /** null: as the book drafts it. */
  readonly blocks: readonly TextBlock[] | null;
  /** The words stand although the book says something else by now. */
  readonly settles: boolean;
};

const sameText = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Words as drafted are no edit: they go on following the book. */
const written = (part: PaperPart, { blocks, settles }: Kept, before: PartEdit | undefined) => {
  const told = blocks === null ? null : withoutBlanks(blocks);
  if (told === null || sameText(told, part.drafted)) return { blocks: null, drafted: null };
  if (!part.isText) throw refuse('refused', `${part.name} có bảng lập từ sổ: sửa số liệu ở sổ, không sửa ở đây.`);
  const base = settles || !before?.drafted ? part.drafted : before.drafted;
  return { blocks: JSON.stringify(told), drafted: JSON.stringify(base) };
};

/** Keeps what somebody did to one part; the other parts are not touched. */
export const keepPart = async (db: Writer, kept: Kept, by: By): Promise<PaperRow> => {
  const row = await getOwnDraft(db, kept, by);
  const { draft, edits } = await openDraft(db, row, by.now);
  const part = composeParts(draft, edits).find(({ key }) => key === kept.key);
  if (!part) throw refuse('not-found', 'Phần này không còn trong văn bản. Tải lại văn bản rồi sửa tiếp.');
  const fields = {
    name: part.name,
    is_included: kept.isIncluded ? (1 as const) : (0 as const),
    ...written(part, kept, edits.parts.get(kept.key)),
  };
  const existing = (await listPartRows(db, row.id)).find(({ part_key }) => part_key === kept.key);
  if (existing) await db.change('paper_parts', { id: existing.id, seenVersion: existing.version }, fields);
  else await db.insert('paper_parts', [{ id: db.newId(), paper_id: row.id, part_key: kept.key, ...fields }]);
  await db.change('papers', { id: row.id, seenVersion: row.version }, stamp(by, row.edit_count));
  return rowOf(db, row.id);
};
