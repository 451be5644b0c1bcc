import { rollUp, targetResult } from '#shared/targets/rollup.rules.ts';
import type { TargetFigure } from '#shared/targets/target.ts';
import type { Reader } from '../../database/handles.ts';
import { agencyNamesById } from '../agencies/agencies.store.ts';
import { listResults } from './target-results.store.ts';
import { getTarget } from './targets.store.ts';

/** Opens the figure of a year: what each agency reported, and which of it was counted. */
export const getTargetFigure = async (db: Reader, targetId: string, year: number): Promise<TargetFigure> => {
  const target = await getTarget(db, targetId);
  const all = (await listResults(db, [targetId], await agencyNamesById(db))).get(targetId) ?? [];
  const counted = new Set(rollUp(target, all, year)?.from.map((result) => result.id));
  const ofYear = all.filter((result) => result.year === year);
  return {
    targetId,
    year,
    figure: targetResult(target, all, year),
    results: [
      ...ofYear.filter((result) => result.agency === null),
      ...ofYear.filter((result) => result.agency !== null),
    ].map((result) => ({ ...result, isCounted: counted.has(result.id) })),
  };
};
