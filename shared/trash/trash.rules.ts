import { contentsWords } from '../audit/table-words.ts';
import { brief } from '../words/short-names.ts';

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
