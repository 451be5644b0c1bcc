import type { Block } from '#shared/official-document/official-document.ts';
import type { ProgressEntry } from '#shared/progress/progress-entry.ts';
import { item, sentence, withoutEnd } from './report-blocks.ts';

type Field = 'obstacles' | 'delayCause' | 'proposals' | 'nextSteps';

export const entriesWith = (entries: readonly ProgressEntry[], field: Field): ProgressEntry[] =>
  entries.filter((entry) => entry[field].trim() !== '');

/** Words that differ only in case, spaces or their end are the same. */
const sameWords = (text: string): string => sentence(text).replace(/\s+/g, ' ').toLocaleLowerCase('vi');

/** What agencies wrote in one field: the same words stand once, behind them all who wrote them, in the order of the plan. */
export const mergedItems = (entries: readonly ProgressEntry[], field: Field, isOwn: boolean): Block[] =>
  [...Map.groupBy(entriesWith(entries, field), (entry) => sameWords(entry[field])).values()].map((same) => {
    const words = same[0]?.[field] ?? '';
    const agencies = [...new Set(same.map(({ agencyName }) => agencyName))];
    return item(sentence(isOwn ? words : `${withoutEnd(words)} (${agencies.join('; ')})`));
  });

/** More than this nobody reads as running text: the annex tells each one. */
export const mostToldOneByOne = 60;
