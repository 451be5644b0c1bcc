import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { PagesOfPaper, Paper, PaperPlace } from '#shared/papers/paper.ts';
import type { TextBlock } from '#shared/papers/text-block.ts';
import { api } from '../../api/client.ts';
import { annexesKey, textKey } from './preview-key.ts';
import type { Typed } from './use-composer.ts';

/** Pages as they were printed; no two prints have the same moment. */
export type Print = { readonly file: File; readonly places: readonly PaperPlace[]; readonly madeAt: number };

type Asked = {
  readonly paperId: string;
  readonly pages: PagesOfPaper;
  readonly unsaved: { readonly key: string; readonly blocks: TextBlock[] }[];
};

const pause = 400;
const kept = { placeholderData: keepPreviousData, staleTime: Number.POSITIVE_INFINITY, gcTime: 20_000 } as const;

const print = async (asked: Asked, signal: AbortSignal): Promise<Print> => {
  const { file, places } = await api.papers.preview.call(asked, { signal });
  return { file, places, madeAt: performance.now() };
};

/**
 * The pages of a draft, made by the printer itself: those of the text anew after each pause in typing, where a newer text
 * stops the print of an older one; those of the annexes after them, and only when the annexes have changed.
 */
export function usePreview(paper: Paper, typed: Typed) {
  const [settled] = useDebouncedValue(typed, pause);
  const paperId = paper.id;
  const unsaved = Object.entries(settled).map(([key, blocks]) => ({ key, blocks: [...blocks] }));
  const hasAnnexes = paper.annexes.length > 0;
  const text = useQuery({
    ...kept,
    queryKey: textKey(paper, unsaved),
    networkMode: 'always',
    queryFn: ({ signal }) => print({ paperId, pages: 'text', unsaved }, signal),
  });
  const annexes = useQuery({
    ...kept,
    queryKey: annexesKey(paper),
    networkMode: 'always',
    queryFn: ({ signal }) => print({ paperId, pages: 'annexes', unsaved: [] }, signal),
    enabled: hasAnnexes && text.isFetched && !text.isFetching,
  });
  return {
    text: text.data ?? null,
    annexes: hasAnnexes ? (annexes.data ?? null) : null,
    isMaking: text.isFetching,
    isMakingAnnexes: annexes.isFetching,
    error: text.isFetching ? null : (text.error ?? (hasAnnexes ? annexes.error : null)),
  };
}
