import { contentsWords } from '../audit/table-words.ts';
import type { Actor } from '../contract/actor.ts';
import { confinedTo } from '../contract/reach.rules.ts';
import { brief } from '../words/brief.ts';

type Holding = { readonly table: string; readonly name: string };

const shown = 3;

/** Why rows can't be taken away: others still lean on them. Null: nothing does. */
export const whyNotTakeAway = (holding: readonly Holding[]): string | null => {
  if (holding.length === 0) return null;
  const counts = [...Map.groupBy(holding, (one) => one.table)].map(([table, rows]) => ({ table, count: rows.length }));
  const names = [...new Set(holding.map((one) => one.name).filter(Boolean))].slice(0, shown);
  const examples = names.length === 0 ? '' : ` (${names.map((name) => `"${brief(name, 60)}"`).join(', ')})`;
  return `Chưa xóa được: còn ${contentsWords(counts)} dựa vào${examples}. Chuyển hoặc xóa những dòng đó trước.`;
};

type Asked = { readonly table: string; readonly ids: readonly string[] };
type Found = { readonly id: string; readonly agency_id?: unknown };

/** Why this person may not be told what would go with these rows, or null: a liaison only of the own agency's results. */
export const whyNotTell = (actor: Actor, { table, ids }: Asked, found: readonly Found[]): string | null => {
  const agencyId = confinedTo(actor);
  if (agencyId === null) return null;
  const own = new Set(found.filter((row) => row.agency_id === agencyId).map((row) => row.id));
  return table === 'progress_entries' && ids.every((id) => own.has(id))
    ? null
    : 'Đầu mối chỉ xem trước được việc xóa kết quả của cơ quan mình.';
};
