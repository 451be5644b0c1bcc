import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Sheet } from '#shared/progress/sheet.ts';
import type { WrittenTarget, WrittenTask } from '#shared/progress/sheet-check.rules.ts';
import {
  areSameEntries,
  type EntryWords,
  entryWordsOf,
  noEntryWords,
  whyNotKeepEntry,
  withChange,
} from '#shared/progress/sheet-entry.rules.ts';
import {
  areSameFigures,
  type FigureWords,
  figureWordsOf,
  noFigureWords,
  whyNotKeepFigure,
} from '#shared/progress/sheet-figure.rules.ts';
import { api } from '../../api/client.ts';
import { toastDone } from '../../ui/done-toast.tsx';
import { useToday } from '../agencies/use-today.ts';
import { entryIn, figureIn } from './sheet-batch.ts';
import { type Line, type LineRefusal, useLines } from './use-lines.ts';
import { useSheetSaving } from './use-sheet-saving.ts';

/** A line as the page shows it; `problem`: why its words are not saved. */
export type ShownTask = WrittenTask & { readonly problem: LineRefusal | null; readonly isPending: boolean };
export type ShownTarget = WrittenTarget & { readonly problem: LineRefusal | null; readonly isPending: boolean };

type Change<W> = { readonly id: string; readonly change: Partial<W> };
/** Results come back, and colleagues write, while the page is open. */
const lookAgainAfter = 60_000;

type Place = { readonly periodId: string; readonly agencyId: string };

const problemOf = (line: Line<unknown> | undefined, why: () => string | null): LineRefusal | null => {
  if (!line) return null;
  const unfit = line.refusal === null ? why() : null;
  return unfit === null ? line.refusal : { why: unfit, isConflict: false };
};

/** The sheet of one agency in one period: what is kept, what is being written, and its way to the core. */
export function useSheet(place: Place, needsReason: (sheet: Sheet) => boolean) {
  const today = useToday();
  const {
    data: sheet,
    error,
    refetch,
  } = useQuery(api.progress.sheet.queryOptions({ input: place, staleTime: 0, refetchInterval: lookAgainAfter }));
  const start = `bang-ket-qua/${place.periodId}/${place.agencyId}/`;
  const entries = useLines<EntryWords>(`${start}viec/`, noEntryWords);
  const figures = useLines<FigureWords>(`${start}so/`, noFigureWords);
  const stores = { entries, figures };
  const [reason, setReason] = useState('');
  const asksReason = sheet !== undefined && needsReason(sheet);
  const givenReason = asksReason && reason.trim() === '' ? null : reason;
  const saving = useSheetSaving({ place, sheet, stores, today, reason: givenReason });

  const tasks = useMemo<ShownTask[]>(
    () =>
      (sheet?.tasks ?? []).map((task) => {
        const line = entries.lines.get(task.task.id);
        const words = line?.words ?? entryWordsOf(task.entry);
        const problem = problemOf(line, () => whyNotKeepEntry(words, today));
        return { line: task, words, problem, isPending: line !== undefined };
      }),
    [sheet, entries.lines, today],
  );
  const targets = useMemo<ShownTarget[]>(
    () =>
      (sheet?.targets ?? []).map((target) => {
        const line = figures.lines.get(target.target.id);
        const words = line?.words ?? figureWordsOf(target.figure);
        const problem = problemOf(line, () => whyNotKeepFigure(target.target, words));
        return { line: target, words, problem, isPending: line !== undefined };
      }),
    [sheet, figures.lines],
  );

  const writeEntries = (changes: readonly Change<EntryWords>[]): void => {
    for (const { id, change } of changes) {
      if (!sheet) return;
      const { saved, version, line } = entryIn(sheet, stores, id);
      const words = withChange(line?.words ?? saved, change);
      const seenVersion = line ? line.seenVersion : version;
      const refusal = line?.refusal?.isConflict ? line.refusal : null;
      const isSame = seenVersion === version && areSameEntries(words, saved);
      entries.put(id, isSame ? null : { words, seenVersion, refusal });
    }
  };
  const writeFigures = (changes: readonly Change<FigureWords>[]): void => {
    for (const { id, change } of changes) {
      if (!sheet) return;
      const { saved, version, line } = figureIn(sheet, stores, id);
      const words = { ...(line?.words ?? saved), ...change };
      const seenVersion = line ? line.seenVersion : version;
      const refusal = line?.refusal?.isConflict ? line.refusal : null;
      const isSame = seenVersion === version && areSameFigures(words, saved);
      figures.put(id, isSame ? null : { words, seenVersion, refusal });
    }
  };
  /** Nobody waits for the core: the words are kept here already. Several lines at once can be taken back at once. */
  const keepNow = async (rows: number, told: (saved: number) => string): Promise<void> => {
    const saved = await saving.save();
    if (rows > 1 && saved > 0) void toastDone(told(saved));
  };
  const rowsOf = (changes: readonly { readonly id: string }[]): number => new Set(changes.map(({ id }) => id)).size;

  return {
    place,
    today,
    sheet,
    error,
    refetch,
    tasks,
    targets,
    saving,
    reason: asksReason ? { text: reason, write: setReason } : null,
    unsaved: entries.lines.size + figures.lines.size,
    /** While somebody types: kept here now, in the core after a pause. */
    typeEntry: (id: string, change: Partial<EntryWords>) => {
      writeEntries([{ id, change }]);
      saving.saveSoon();
    },
    keepEntries: (changes: readonly Change<EntryWords>[], told: (saved: number) => string) => {
      writeEntries(changes);
      void keepNow(rowsOf(changes), told);
    },
    keepFigures: (changes: readonly Change<FigureWords>[], told: (saved: number) => string) => {
      writeFigures(changes);
      void keepNow(rowsOf(changes), told);
    },
    /** After somebody else was first: the own words over the newest version, or that version itself. */
    keepOwn: (id: string) => {
      if (!sheet) return;
      const [entry, figure] = [entryIn(sheet, stores, id), figureIn(sheet, stores, id)];
      if (entry.line) entries.put(id, { ...entry.line, seenVersion: entry.version, refusal: null });
      if (figure.line) figures.put(id, { ...figure.line, seenVersion: figure.version, refusal: null });
      void saving.save();
    },
    takeNewest: (id: string) => {
      entries.put(id, null);
      figures.put(id, null);
    },
  };
}

type SheetWork = ReturnType<typeof useSheet>;
/** A sheet that has been read. */
export type OpenSheet = SheetWork & { readonly sheet: Sheet };
