import { ActionIcon, Button, Loader, Tooltip } from '@mantine/core';
import { useDebouncedValue, useElementSize } from '@mantine/hooks';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Paper, PaperPlace } from '#shared/papers/paper.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { ErrorBox } from '../../ui/error-box.tsx';
import styles from './live-preview.module.css';
import { previewKey } from './preview-key.ts';
import { PreviewSheets } from './preview-sheets.tsx';
import type { Typed } from './use-composer.ts';
import { type Card, isSameCard, type ShownCard } from './use-shown-card.ts';

type LivePreviewProps = {
  readonly paper: Paper;
  readonly typed: Typed;
  readonly card: ShownCard | null;
  readonly onOpen: (card: Card) => void;
};

const pause = 400;
const zooms = [0.75, 1, 1.25, 1.5, 2];

/** "; phần đang xem ở trang 2–3"; the pages of an annex are numbered anew, so those of the file are named as such. */
const whereWords = (card: ShownCard | null, places: readonly PaperPlace[]): string => {
  const pages = card ? places.filter((place) => isSameCard(place, card)).map(({ page }) => page) : [];
  const [first, last] = [pages[0], pages.at(-1)];
  if (first === undefined) return '';
  return `; phần đang xem ở trang ${first === last ? first : `${first}–${last}`}${card?.of === 'annex' ? ' của tệp' : ''}`;
};

/**
 * The pages as they will be printed, made by the printer itself. A newer text stops the print of an older one; the pages in
 * view stay until the new ones stand, and go to the part that is being edited.
 */
export function LivePreview({ paper, typed, card, onOpen }: LivePreviewProps) {
  const { ref, width } = useElementSize();
  const [zoom, setZoom] = useState(1);
  const [settled] = useDebouncedValue(typed, pause);
  const unsaved = Object.entries(settled).map(([key, blocks]) => ({ key, blocks: [...blocks] }));
  const { data, error, isFetching, dataUpdatedAt } = useQuery({
    ...api.papers.preview.queryOptions({ input: { paperId: paper.id, unsaved } }),
    queryKey: previewKey(paper, unsaved),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 20_000,
  });
  const [smaller, larger] = [zooms.findLast((one) => one < zoom), zooms.find((one) => one > zoom)];
  return (
    <section className={styles.view} aria-label="Bản in">
      <div className={styles.bar}>
        <span role="status" className={styles.state}>
          {isFetching ? (
            <>
              <Loader size={13} /> Đang dựng trang
            </>
          ) : (
            `Đúng như bản in, có dấu DỰ THẢO${whereWords(card, data?.places ?? [])}`
          )}
        </span>
        <Tooltip label="Thu nhỏ">
          <ActionIcon
            variant="default"
            size="sm"
            aria-label="Thu nhỏ"
            disabled={smaller === undefined}
            onClick={() => smaller && setZoom(smaller)}
          >
            <IconMinus size={14} />
          </ActionIcon>
        </Tooltip>
        <Button variant="default" size="compact-xs" onClick={() => setZoom(1)} title="Vừa bề ngang">
          {Math.round(zoom * 100)} %
        </Button>
        <Tooltip label="Phóng to">
          <ActionIcon
            variant="default"
            size="sm"
            aria-label="Phóng to"
            disabled={larger === undefined}
            onClick={() => larger && setZoom(larger)}
          >
            <IconPlus size={14} />
          </ActionIcon>
        </Tooltip>
      </div>
      {error && !isFetching && <ErrorBox sentence={sentenceOf(error)} />}
      <div ref={ref} className={styles.pages}>
        {data && width > 0 && (
          <PreviewSheets
            print={{ ...data, madeAt: dataUpdatedAt }}
            width={width}
            zoom={zoom}
            card={card}
            onOpen={onOpen}
          />
        )}
      </div>
    </section>
  );
}
