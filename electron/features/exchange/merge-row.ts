import { entryToKeep, mergeEntry } from '#shared/exchange/entry-merge.rules.ts';
import type { Merging } from '#shared/exchange/field-merge.rules.ts';
import { entryFieldText, figureFieldText } from '#shared/exchange/field-text.rules.ts';
import { figureToKeep, mergeFigure } from '#shared/exchange/figure-merge.rules.ts';
import { type EntryWords, noEntryWords } from '#shared/progress/sheet-entry.rules.ts';
import { type FigureWords, noFigureWords } from '#shared/progress/sheet-figure.rules.ts';
import type { TargetInBook } from './book-side.store.ts';
import { askAbout, type Choose, type Line, type MergedRow, show } from './merged-row.ts';

type Memory<W> = Pick<Merging<W>, 'at' | 'isContinuing' | 'told'> & { readonly ours: W | undefined };
type Asked<W> = { readonly line: Line<W>; readonly memory: Memory<W>; readonly choose: Choose };

const entryFields = ['account', 'evidence', 'obstacles', 'delayCause', 'proposals', 'nextSteps', 'documents'];

export const mergeTaskRow = (
  { line, memory, choose }: Asked<EntryWords>,
  { whyGone, today }: { readonly whyGone: string | null; readonly today: string },
): MergedRow<EntryWords> => {
  const shown = { line, textOf: entryFieldText, choose, toKeep: entryToKeep };
  if (whyGone !== null) return askAbout(shown, whyGone, entryFields);
  const ours = memory.ours ?? noEntryWords;
  return show(mergeEntry({ ...memory, ours, base: line.base, theirs: line.words }, today), shown);
};

export const mergeTargetRow = (
  { line, memory, choose }: Asked<FigureWords>,
  { whyGone, target }: { readonly whyGone: string | null; readonly target: TargetInBook | undefined },
): MergedRow<FigureWords> => {
  const shown = { line, textOf: figureFieldText, choose, toKeep: figureToKeep };
  if (target === undefined || whyGone !== null) return askAbout(shown, whyGone ?? '', ['figure', 'note']);
  const ours = memory.ours ?? noFigureWords;
  return show(mergeFigure({ ...memory, ours, base: line.base, theirs: line.words }, target), shown);
};
