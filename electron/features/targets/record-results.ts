import { whyNotFall, whyNotFormer, whyNotResult } from '#shared/targets/record-result.rules.ts';
import { ratioOf } from '#shared/targets/rollup.rules.ts';
import type { Target } from '#shared/targets/target.ts';
import type { ResultCell } from '#shared/targets/targets.contract.ts';
import { whyNotTargetYear } from '#shared/targets/targets.rules.ts';
import { brief } from '#shared/words/brief.ts';
import type { Reader, Writer } from '../../database/handles.ts';
import { keepRow } from '../../door/keep-row.ts';
import { refuse } from '../../door/refuse.ts';
import { listOwnResults } from './target-results.store.ts';
import { getTargets } from './targets.store.ts';

const shown = 3;

const reached = (target: Target, { value, numerator, denominator }: ResultCell): number | null =>
  numerator === null || denominator === null ? value : ratioOf(target.unit, numerator, denominator);

/** Why a cell can't be so beside the others that are written with it, or null. */
const whyNotCell = (target: Target, cell: ResultCell, beside: readonly ResultCell[]): string | null => {
  const figures = new Map(target.results.map(({ year, value }) => [year, { year, value }]));
  for (const other of beside) figures.set(other.year, { year: other.year, value: reached(target, other) });
  const own = { year: cell.year, value: reached(target, cell) };
  return (
    whyNotTargetYear(target, cell.year) ??
    whyNotFormer(target, cell.year) ??
    whyNotResult(target, cell) ??
    whyNotFall(target, own, [...figures.values()])
  );
};

const getEach = async (db: Reader, cells: readonly ResultCell[]): Promise<Map<string, Target>> => {
  const targets = await getTargets(db, [...new Set(cells.map((cell) => cell.targetId))]);
  if (cells.some((cell) => !targets.has(cell.targetId)))
    throw refuse('not-found', 'Có chỉ tiêu không còn trong sổ. Tải lại bảng chỉ tiêu rồi làm lại.');
  return targets;
};

/** Records what targets reached, of the whole, cell by cell; all of them or none. The notes beside them stay. */
export const recordResults = async (
  db: Writer,
  cells: readonly ResultCell[],
): Promise<{ changed: number; same: number }> => {
  const targets = await getEach(db, cells);
  const byTarget = Map.groupBy(cells, (cell) => cell.targetId);
  const reasons = cells.flatMap((cell, at) => {
    const target = targets.get(cell.targetId);
    const reason = target && whyNotCell(target, cell, byTarget.get(cell.targetId) ?? []);
    return reason ? [{ path: `cells.${at}`, reason: `"${brief(target.text, 60)}", năm ${cell.year}: ${reason}` }] : [];
  });
  if (reasons.length > 0) {
    const words = reasons.slice(0, shown).map(({ reason }) => reason);
    const more = reasons.length > shown ? ` Còn ${reasons.length - shown} ô khác sai.` : '';
    throw refuse('refused', `Chưa ghi ô nào. ${words.join(' ')}${more}`, { fields: reasons.slice(0, 50) });
  }
  const existing = await listOwnResults(db, [...targets.keys()]);
  let changed = 0;
  for (const cell of cells) {
    const target = targets.get(cell.targetId);
    const row = existing.get(`${cell.targetId} ${cell.year}`);
    if (!target) continue;
    const kept = await keepRow(db, 'target_results', {
      existing: row,
      seenVersion: cell.seenVersion,
      fields: {
        target_id: cell.targetId,
        agency_id: null,
        year: cell.year,
        value: reached(target, cell),
        numerator: cell.numerator,
        denominator: cell.denominator,
        is_met: cell.isMet === null ? null : cell.isMet ? 1 : 0,
        note: row?.note ?? '',
        period_id: null,
        speaks_on: `${cell.year}-12-14`,
        is_draft: 0,
      },
      stamp: {},
    });
    if (kept.version !== row?.version) changed++;
  }
  return { changed, same: cells.length - changed };
};
