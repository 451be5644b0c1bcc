import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { codeOf, fieldReasons, sentenceOf } from '../../api/refusal.ts';
import { useDraft } from '../../ui/use-draft.ts';

type Fault = { readonly path: string; readonly reason: string };
type Seen<W> = { readonly words: W; readonly seenVersion: number | null };

type Written<W, A> = {
  /** Where words that are not saved yet live; must not change while the form is open. */
  readonly key: string;
  readonly saved: W;
  readonly savedVersion: number | null;
  readonly check: (words: W) => readonly Fault[];
  readonly send: (words: W, seenVersion: number | null) => Promise<A>;
  /** The words and version that stand in the book now. */
  readonly fetchNewest: () => Promise<Seen<W>>;
  readonly onKept: (answer: A) => Promise<unknown>;
};

const kindOf = (value: unknown): string => (Array.isArray(value) ? 'list' : value === null ? 'string' : typeof value);

const isLike = <W extends object>(value: unknown, model: W): value is W =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(model).every(([name, word]) => kindOf((value as Record<string, unknown>)[name]) === kindOf(word));

const areSame = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Something being written: words, draft, reasons beside the fields, saving, and a newer version by someone else. */
export function useWritten<W extends object, A>(written: Written<W, A>) {
  const { key, saved, savedVersion, check, send, fetchNewest, onKept } = written;
  const { draft, keepDraft, dropDraft } = useDraft(key, (value): value is Seen<W> => {
    const { words, seenVersion } = (value ?? {}) as Partial<Seen<W>>;
    return isLike(words, saved) && (seenVersion === null || typeof seenVersion === 'number');
  });
  const [reasons, setReasons] = useState<ReadonlyMap<string, string>>(new Map());
  const [rival, setRival] = useState<W | null>(null);
  const words = draft?.words ?? saved;
  const seenVersion = draft ? draft.seenVersion : savedVersion;

  const keeping = useMutation({
    mutationFn: (sent: Seen<W>) => send(sent.words, sent.seenVersion),
    onSuccess: async (answer) => {
      dropDraft();
      setRival(null);
      await onKept(answer);
    },
    onError: (error) => setReasons(fieldReasons(error)),
  });
  const save = () => {
    if (keeping.isPending) return;
    keeping.reset();
    const against = new Map<string, string>();
    for (const { path, reason } of check(words)) if (!against.has(path)) against.set(path, reason);
    setReasons(against);
    if (against.size === 0) keeping.mutate({ words, seenVersion });
  };
  const forget = () => {
    setReasons(new Map());
    setRival(null);
    keeping.reset();
  };
  return {
    words,
    rival,
    reasonOf: (path: string): string | undefined =>
      reasons.get(path) ?? [...reasons].find(([other]) => other.startsWith(`${path}.`))?.[1],
    hasReasons: reasons.size > 0,
    why: keeping.error && fieldReasons(keeping.error).size === 0 ? sentenceOf(keeping.error) : null,
    isDirty: draft !== null,
    isSaving: keeping.isPending,
    isOutdated: codeOf(keeping.error) === 'conflict' || seenVersion !== savedVersion,
    write: (changes: Partial<W>) => {
      const next = { ...words, ...changes };
      if (seenVersion === savedVersion && areSame(next, saved)) dropDraft();
      else keepDraft({ words: next, seenVersion });
    },
    save,
    /** Goes on from the newest version with the words typed so far; what differs is shown. */
    loadNewest: async () => {
      const newest = await fetchNewest();
      keepDraft({ words, seenVersion: newest.seenVersion });
      forget();
      setRival(newest.words);
    },
    dropWords: () => {
      dropDraft();
      forget();
    },
  };
}

export type WrittenForm<W extends object> = Omit<ReturnType<typeof useWritten<W, unknown>>, never>;
