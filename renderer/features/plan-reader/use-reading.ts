import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { PlanDraft } from '#shared/plan-reader/plan-draft.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';

type Source = { readonly text: string } | { readonly file: File };
type State = { readonly at: 'idle' } | { readonly at: 'reading' } | { readonly at: 'refused'; readonly why: string };

/** The draft of a text, read once and kept while the program is open: the same text always gives the same draft. */
export const readingOf = (source: string) => ({
  queryKey: ['doc-van-ban', source],
  queryFn: ({ signal }: { readonly signal: AbortSignal }) => api.planReader.read.call({ text: source }, { signal }),
  staleTime: 'static' as const,
});

/** A text or file being read, which can be stopped. */
export function useReading(onRead: (source: string) => void) {
  const cache = useQueryClient();
  const [state, setState] = useState<State>({ at: 'idle' });
  const [seconds, setSeconds] = useState(0);
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);
  useEffect(() => {
    if (state.at !== 'reading') return;
    const timer = setInterval(() => setSeconds((before) => before + 1), 1_000);
    return () => clearInterval(timer);
  }, [state.at]);
  const read = async (source: Source): Promise<void> => {
    running.current?.abort();
    const mine = new AbortController();
    running.current = mine;
    setSeconds(0);
    setState({ at: 'reading' });
    try {
      const draft: PlanDraft = await api.planReader.read.call(source, { signal: mine.signal });
      if (mine.signal.aborted) return;
      cache.setQueryData(readingOf(draft.source).queryKey, draft);
      onRead(draft.source);
    } catch (error) {
      if (!mine.signal.aborted) setState({ at: 'refused', why: sentenceOf(error) });
    }
  };
  const stop = () => {
    running.current?.abort();
    setState({ at: 'idle' });
  };
  return { state, seconds, read, stop };
}
