import { Button } from '@mantine/core';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { listRows, wordsOf } from '#shared/plan-reader/review/draft-rows.ts';
import type { TextLink } from '#shared/plans/plan-text.ts';
import { textParagraphs } from '#shared/plans/text-segments.rules.ts';
import { TextParagraphs } from '../plans/text-paragraphs.tsx';
import { useChosenWords } from '../plans/use-chosen-words.ts';
import styles from './review-board.module.css';
import type { LookedAt, ReviewWork } from './use-review.ts';

const lookedId = 'cho-dang-xem';

const linksOf = (work: ReviewWork, looked: LookedAt | null): TextLink[] => {
  const rows = listRows(work.draft).map(({ kind, row }) => ({
    kind,
    id: row.id,
    label: wordsOf(row),
    from: row.span.from,
    to: row.span.to,
    isFormer: false,
  }));
  const place = looked && looked.rowId === null && looked.to > looked.from ? looked : null;
  const links = place
    ? [...rows, { kind: 'task' as const, id: lookedId, label: '', from: place.from, to: place.to, isFormer: false }]
    : rows;
  return links.sort((a, b) => a.from - b.from || b.to - a.to);
};

type ReviewSourceProps = { readonly work: ReviewWork; readonly onChoose: (rowId: string) => void };

/** The text as it came, the words of every row marked; words chosen in it become a row. */
export function ReviewSource({ work, onChoose }: ReviewSourceProps) {
  const { draft, looked, make } = work;
  const paper = useRef<HTMLDivElement>(null);
  const { span, letGo } = useChosenWords(paper);
  const place = looked?.rowId === null ? looked : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn anew when rows or the place change, not for a look
  const paragraphs = useMemo(() => textParagraphs(draft.source, linksOf(work, place)), [draft, place]);
  const chosenId = looked === null ? undefined : (looked.rowId ?? lookedId);
  const choose = useCallback(
    (id: string) => {
      if ((document.getSelection()?.isCollapsed ?? true) && id !== lookedId) onChoose(id);
    },
    [onChoose],
  );
  useEffect(() => {
    if (chosenId === undefined) return;
    const frame = requestAnimationFrame(() =>
      paper.current?.querySelector('[data-chosen]')?.scrollIntoView({ block: 'center' }),
    );
    return () => cancelAnimationFrame(frame);
  }, [chosenId]);
  const add = (kind: 'task' | 'target') => {
    if (!span) return;
    make({ do: 'add', kind, span });
    onChoose(`${kind}-${span.from}-them`);
    letGo();
  };
  return (
    <section className={styles.side} aria-label="Văn bản">
      <div ref={paper} className={styles.paper}>
        <TextParagraphs paragraphs={paragraphs} chosen={chosenId} onChoose={choose} />
      </div>
      {span && (
        <div className={styles.adder}>
          <span>Chữ đang chọn còn thiếu trong bản nháp?</span>
          <Button size="compact-sm" onClick={() => add('task')}>
            Thêm nhiệm vụ
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => add('target')}>
            Thêm mục tiêu
          </Button>
          <Button size="compact-sm" variant="subtle" onClick={letGo}>
            Thôi
          </Button>
        </div>
      )}
    </section>
  );
}
