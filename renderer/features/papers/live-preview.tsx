import { ActionIcon, Button, Loader, Tooltip } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Paper } from '#shared/papers/paper.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { ErrorBox } from '../../ui/error-box.tsx';
import styles from './live-preview.module.css';
import { PreviewSheets } from './preview-sheets.tsx';
import type { Typed } from './use-composer.ts';
import { type Print, usePreview } from './use-preview.ts';
import { type Card, isSameCard, type ShownCard } from './use-shown-card.ts';

type LivePreviewProps = {
  readonly paper: Paper;
  readonly typed: Typed;
  readonly card: ShownCard | null;
  readonly onOpen: (card: Card) => void;
};

const zooms = [0.75, 1, 1.25, 1.5, 2];

const pagesWith = (card: ShownCard, { places }: Print): number[] =>
  places.filter((place) => isSameCard(place, card)).map(({ page }) => page);

const pageCount = ({ places }: Print): number => places.at(-1)?.page ?? 0;

type Prints = { readonly text: Print; readonly annexes: Print | null };

/** "; phần đang xem ở trang 2–3"; the pages of an annex are numbered anew, so those of the file are named as such. */
const whereWords = (card: ShownCard | null, { text, annexes }: Prints): string => {
  const inAnnexes = card && annexes ? pagesWith(card, annexes).map((page) => pageCount(text) + page) : [];
  const pages = card ? [...pagesWith(card, text), ...inAnnexes] : [];
  const [first, last] = [pages[0], pages.at(-1)];
  if (first === undefined) return '';
  return `; phần đang xem ở trang ${first === last ? first : `${first}–${last}`}${card?.of === 'annex' ? ' của tệp' : ''}`;
};

/** The pages as they will be printed; those in view stay until the new ones stand, and go to the part that is being edited. */
export function LivePreview({ paper, typed, card, onOpen }: LivePreviewProps) {
  const { ref, width } = useElementSize();
  const [zoom, setZoom] = useState(1);
  const { text, annexes, isMaking, isMakingAnnexes, error } = usePreview(paper, typed);
  const [smaller, larger] = [zooms.findLast((one) => one < zoom), zooms.find((one) => one > zoom)];
  return (
    <section className={styles.view} aria-label="Bản in">
      <div className={styles.bar}>
        <span role="status" className={styles.state}>
          {isMaking || isMakingAnnexes ? (
            <>
              <Loader size={13} /> {isMaking ? 'Đang dựng trang' : 'Đang dựng trang phụ lục'}
            </>
          ) : (
            `Đúng như bản in, có dấu DỰ THẢO${text ? whereWords(card, { text, annexes }) : ''}`
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
      {error && <ErrorBox sentence={sentenceOf(error)} />}
      <div ref={ref} className={styles.pages}>
        {text && width > 0 && (
          <PreviewSheets text={text} annexes={annexes} width={width} zoom={zoom} card={card} onOpen={onOpen} />
        )}
      </div>
    </section>
  );
}
