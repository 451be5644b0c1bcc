import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Paper, PaperFrame, PaperRow } from '#shared/papers/paper.ts';
import type { Grouping } from '#shared/papers/paper-kinds.ts';
import type { TextBlock } from '#shared/papers/text-block.ts';
import { api } from '../../api/client.ts';
import { codeOf, sentenceOf } from '../../api/refusal.ts';
import { toast } from '../../ui/toast.ts';
import { useDraft } from '../../ui/use-draft.ts';

export type Typed = Readonly<Record<string, readonly TextBlock[]>>;

const isTyped = (value: unknown): value is Typed => typeof value === 'object' && value !== null;
const pauseBeforeKeeping = 4_000;
const nothing: Typed = {};

type Keep = (seen: { paperId: string; seenVersion: number }) => Promise<PaperRow>;

/**
 * A draft being written. What is typed stands on this computer at once and goes into the book after a pause, or when the
 * cursor leaves the part; one keeping after the other, each with the version that the one before left.
 */
export function useComposer(paper: Paper) {
  const cache = useQueryClient();
  const { draft, keepDraft, dropDraft } = useDraft(`van-ban/${paper.id}`, isTyped);
  const typed = draft ?? nothing;
  const latest = useRef(typed);
  const version = useRef(paper.version);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const [clash, setClash] = useState<string | null>(null);
  version.current = Math.max(version.current, paper.version);

  const show = (next: Typed) => {
    latest.current = next;
    if (Object.keys(next).length === 0) dropDraft();
    else keepDraft(next);
  };

  const keeping = useMutation({
    networkMode: 'always',
    mutationFn: async (keep: Keep) => {
      const row = await keep({ paperId: paper.id, seenVersion: version.current });
      version.current = row.version;
      await cache.invalidateQueries({ queryKey: api.papers.key() });
    },
    onError: (error) => {
      if (codeOf(error) === 'conflict') setClash(sentenceOf(error));
      else toast(sentenceOf(error), 'mind');
    },
  });
  const inTurn = (keep: Keep): Promise<unknown> => {
    queue.current = queue.current.then(() => keeping.mutateAsync(keep)).catch(() => undefined);
    return queue.current;
  };

  const keepPart = async (key: string, how: { settles?: boolean; isIncluded?: boolean } = {}): Promise<void> => {
    const words = latest.current[key];
    const part = paper.parts.find((one) => one.key === key);
    if (!part || (words === undefined && Object.keys(how).length === 0)) return;
    const blocks = words ?? (part.isEdited ? (part.blocks as readonly TextBlock[]) : null);
    const { isIncluded = part.isIncluded, settles = false } = how;
    await inTurn(async (seen) => {
      const row = await api.papers.keepPart.call({ ...seen, key, isIncluded, settles, blocks });
      if (latest.current[key] === words) {
        const { [key]: _kept, ...others } = latest.current;
        show(others);
      }
      return row;
    });
  };

  const keepTyped = async () => {
    clearTimeout(timer.current);
    for (const key of Object.keys(latest.current)) await keepPart(key);
  };
  useEffect(() => () => clearTimeout(timer.current), []);

  return {
    typed,
    clash,
    isKeeping: keeping.isPending,
    hasUnkept: Object.keys(typed).length > 0,
    write: (key: string, blocks: TextBlock[]) => {
      show({ ...latest.current, [key]: blocks });
      clearTimeout(timer.current);
      timer.current = setTimeout(keepTyped, pauseBeforeKeeping);
    },
    keepTyped,
    include: (key: string, isIncluded: boolean) => keepPart(key, { isIncluded }),
    settle: (key: string) => keepPart(key, { settles: true }),
    /** Back to what the book says. */
    redraft: (key: string) => {
      const { [key]: _dropped, ...others } = latest.current;
      show(others);
      const isIncluded = paper.parts.find((one) => one.key === key)?.isIncluded ?? true;
      return inTurn((seen) => api.papers.keepPart.call({ ...seen, key, isIncluded, blocks: null }));
    },
    move: (key: string, by: -1 | 1) => {
      const keys = paper.parts.map((part) => part.key);
      const at = keys.indexOf(key);
      const to = at + by;
      if (at < 0 || to < 0 || to >= keys.length) return Promise.resolve();
      keys.splice(to, 0, ...keys.splice(at, 1));
      return inTurn((seen) => api.papers.keepOrder.call({ ...seen, keys }));
    },
    keepGrouping: (grouping: Grouping) => inTurn((seen) => api.papers.keepGrouping.call({ ...seen, grouping })),
    keepFrame: (frame: PaperFrame) => inTurn((seen) => api.papers.keepFrame.call({ ...seen, frame })),
    reload: async () => {
      setClash(null);
      await cache.invalidateQueries({ queryKey: api.papers.key() });
    },
  };
}

export type Composer = ReturnType<typeof useComposer>;

export const usePaper = (paperId: string) => useQuery(api.papers.get.queryOptions({ input: { paperId } }));
