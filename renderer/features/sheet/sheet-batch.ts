import type { KeepSheet, Sheet } from '#shared/progress/sheet.ts';
import { asSheetEntry, type EntryWords, entryWordsOf, whyNotKeepEntry } from '#shared/progress/sheet-entry.rules.ts';
import {
  asSheetFigure,
  type FigureWords,
  figureWordsOf,
  whyNotKeepFigure,
} from '#shared/progress/sheet-figure.rules.ts';
import { codeOf, fieldReasons, sentenceOf } from '../../api/refusal.ts';
import type { Line, LineStore } from './use-lines.ts';

export type Stores = { readonly entries: LineStore<EntryWords>; readonly figures: LineStore<FigureWords> };
type Sent<W> = readonly (readonly [id: string, line: Line<W>])[];
type Batch = { readonly entries: Sent<EntryWords>; readonly figures: Sent<FigureWords> };

/** The lines that can be kept as they stand; what was refused waits until it is changed. */
export const readyLines = ({ entries, figures }: Stores, sheet: Sheet, today: string): Batch => {
  const targets = new Map(sheet.targets.map(({ target }) => [target.id, target]));
  return {
    entries: [...entries.latest.current].filter(
      ([, line]) => line.refusal === null && whyNotKeepEntry(line.words, today) === null,
    ),
    figures: [...figures.latest.current].filter(([id, line]) => {
      const target = targets.get(id);
      return target !== undefined && line.refusal === null && whyNotKeepFigure(target, line.words) === null;
    }),
  };
};

export const sizeOfBatch = ({ entries, figures }: Batch): number => entries.length + figures.length;

export const asCommand = ({ entries, figures }: Batch): Pick<KeepSheet, 'entries' | 'figures'> => ({
  entries: entries.map(([id, { seenVersion, words }]) => asSheetEntry(id, seenVersion, words)),
  figures: figures.map(([id, { seenVersion, words }]) => asSheetFigure(id, seenVersion, words)),
});

const settle = <W>(store: LineStore<W>, sent: Sent<W>, versionOf: (id: string) => number | null): void => {
  for (const [id, line] of sent) {
    const now = store.latest.current.get(id);
    if (now === undefined) continue;
    // Words typed while the line was on its way stay, now on top of the version just saved.
    store.put(id, now.words === line.words ? null : { ...now, seenVersion: versionOf(id) });
  }
};

/** Lets go of the lines that the core has now. */
export const settleBatch = (stores: Stores, batch: Batch, sheet: Sheet): void => {
  const entries = new Map(sheet.tasks.map(({ task, entry }) => [task.id, entry?.version ?? null]));
  const figures = new Map(sheet.targets.map(({ target, figure }) => [target.id, figure?.version ?? null]));
  settle(stores.entries, batch.entries, (id) => entries.get(id) ?? null);
  settle(stores.figures, batch.figures, (id) => figures.get(id) ?? null);
};

const withoutPlace = (reason: string): string => reason.replace(/^(Nhiệm vụ|Chỉ tiêu) dòng \d+: /, '');

const refuse = <W>(store: LineStore<W>, sent: Sent<W>, at: number, error: unknown): boolean => {
  const [id] = sent[at] ?? [];
  const line = id === undefined ? undefined : store.latest.current.get(id);
  if (id === undefined || line === undefined) return false;
  store.put(id, {
    ...line,
    refusal: { why: withoutPlace(sentenceOf(error)), isConflict: codeOf(error) === 'conflict' },
  });
  return true;
};

/** Marks the one line that a refusal is about; false: it is about none. */
export const refuseLine = (stores: Stores, batch: Batch, error: unknown): boolean => {
  const [path = ''] = fieldReasons(error).keys();
  const [, list, at] = /^(entries|figures)\.(\d+)/.exec(path) ?? [];
  if (list === 'entries') return refuse(stores.entries, batch.entries, Number(at), error);
  return list === 'figures' && refuse(stores.figures, batch.figures, Number(at), error);
};

/** The words of a task as they stand: those on their way, else those that are kept. */
export const entryIn = (sheet: Sheet, stores: Stores, taskId: string) => {
  const saved = sheet.tasks.find(({ task }) => task.id === taskId)?.entry ?? null;
  const line = stores.entries.latest.current.get(taskId);
  return { saved: entryWordsOf(saved), version: saved?.version ?? null, line };
};

export const figureIn = (sheet: Sheet, stores: Stores, targetId: string) => {
  const saved = sheet.targets.find(({ target }) => target.id === targetId)?.figure ?? null;
  const line = stores.figures.latest.current.get(targetId);
  return { saved: figureWordsOf(saved), version: saved?.version ?? null, line };
};
