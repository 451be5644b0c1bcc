import { useRef, useState } from 'react';
import { listDraftKeys, readDraft, writeDraft } from '../../ui/use-draft.ts';

/** Why the core did not take a line; `isConflict`: somebody else was first. */
export type LineRefusal = { readonly why: string; readonly isConflict: boolean };
/** One line of a sheet that is not saved yet, with the version it was begun on. */
export type Line<W> = {
  readonly words: W;
  readonly seenVersion: number | null;
  readonly refusal: LineRefusal | null;
};
type Lines<W> = ReadonlyMap<string, Line<W>>;

type Kept<W> = Pick<Line<W>, 'words' | 'seenVersion'>;

const isKept = <W>(value: unknown): value is Kept<W> => {
  if (typeof value !== 'object' || value === null || !('words' in value) || !('seenVersion' in value)) return false;
  const isVersion = value.seenVersion === null || typeof value.seenVersion === 'number';
  return isVersion && typeof value.words === 'object' && value.words !== null;
};

const readLines = <W>(start: string, empty: W): Lines<W> =>
  new Map(
    listDraftKeys(start).flatMap((key) => {
      const kept = readDraft(key, isKept<W>);
      return kept ? [[key.slice(start.length), { ...kept, words: { ...empty, ...kept.words }, refusal: null }]] : [];
    }),
  );

/** Lines on their way, kept on this computer until the core has them; `start` must not change while the page lives. */
export function useLines<W>(start: string, empty: W) {
  const [lines, setLines] = useState<Lines<W>>(() => readLines(start, empty));
  const latest = useRef(lines);
  const put = (id: string, line: Line<W> | null): void => {
    const next = new Map(latest.current);
    if (line === null) next.delete(id);
    else next.set(id, line);
    latest.current = next;
    setLines(next);
    writeDraft(start + id, line && { words: line.words, seenVersion: line.seenVersion });
  };
  return { lines, latest, put };
}

export type LineStore<W> = ReturnType<typeof useLines<W>>;
