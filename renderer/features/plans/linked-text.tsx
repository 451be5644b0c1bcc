import { Button } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { PlanText } from '#shared/plans/plan-text.ts';
import { linksAround, textParagraphs } from '#shared/plans/text-segments.rules.ts';
import { count } from '#shared/words/numbers.ts';
import { LinkPanel } from './link-panel.tsx';
import { SourceRows } from './source-rows.tsx';
import styles from './source-text.module.css';
import { TextParagraphs } from './text-paragraphs.tsx';
import { useChosenWords } from './use-chosen-words.ts';
import { useLinkRow } from './use-link-row.ts';

type LinkedTextProps = {
  readonly planId: string;
  readonly source: PlanText;
  readonly canEdit: boolean;
  /** Undefined: the text stays as it was issued. */
  readonly onEdit: (() => void) | undefined;
};

/** The text with its linked sentences; at the side their rows, or the rows that have none and how to give them one. */
export function LinkedText({ planId, source, canEdit, onEdit }: LinkedTextProps) {
  const { cau: sentence, noi: linkedId } = useSearch({ from: '/ke-hoach/$planId' });
  const navigate = useNavigate();
  const paper = useRef<HTMLDivElement>(null);
  const clicked = useRef<string | undefined>(undefined);
  const { span, setSpan, letGo } = useChosenWords(paper, canEdit);
  const link = useLinkRow(planId, source.version);
  const paragraphs = useMemo(() => textParagraphs(source.text, source.links), [source]);
  const rows = linksAround(source.links, sentence);
  const show = useCallback(
    (changes: { cau?: string | undefined; noi?: string | undefined }) =>
      navigate({ to: '.', search: (previous) => ({ ...previous, ...changes }), replace: true, resetScroll: false }),
    [navigate],
  );
  const choose = useCallback(
    (id: string | undefined) => {
      // A drag across a linked sentence chooses words, not the sentence.
      if (id !== undefined && !(document.getSelection()?.isCollapsed ?? true)) return;
      clicked.current = id;
      setSpan(null);
      show({ cau: id, noi: undefined });
    },
    [show, setSpan],
  );
  useEffect(() => {
    if (sentence === undefined || sentence === clicked.current) return;
    // The page puts itself to its top when it opens; the sentence comes after that.
    const frame = requestAnimationFrame(() =>
      paper.current?.querySelector('[data-chosen]')?.scrollIntoView({ block: 'center' }),
    );
    return () => cancelAnimationFrame(frame);
  }, [sentence]);
  const isLinking = canEdit && (span !== null || linkedId !== undefined);
  const leaveLinking = () => {
    letGo();
    show({ noi: undefined });
  };
  return (
    <>
      <div className={styles.head}>
        <p className={styles.count}>
          {count(source.links.length)} dòng đã có câu trong văn bản, {count(source.unlinked.length)} dòng chưa có. Bấm
          vào câu được tô để xem{canEdit && '; bôi chọn chữ để liên kết với một dòng'}.
        </p>
        {canEdit && (
          <Button
            variant="default"
            renderRoot={(props) => <Link {...props} to="/ke-hoach/doc-van-ban" search={{ 'ke-hoach': planId }} />}
          >
            Đọc lại
          </Button>
        )}
        {onEdit && (
          <Button variant="default" onClick={onEdit}>
            Sửa văn bản
          </Button>
        )}
      </div>
      <div className={styles.sides}>
        <div ref={paper} className={styles.paper}>
          <TextParagraphs paragraphs={paragraphs} chosen={sentence} onChoose={choose} />
        </div>
        {isLinking ? (
          <LinkPanel
            source={source}
            span={span}
            rowId={linkedId}
            onSpan={setSpan}
            onLeave={leaveLinking}
            onLink={(row, place) =>
              link.mutate(
                { row, source: place },
                {
                  onSuccess: () => {
                    letGo();
                    show({ cau: row.id, noi: undefined });
                  },
                },
              )
            }
            failure={link.error}
            isPending={link.isPending}
          />
        ) : (
          <SourceRows
            rows={rows}
            unlinked={source.unlinked}
            onClose={() => choose(undefined)}
            onLink={canEdit ? (id) => show({ noi: id, cau: undefined }) : undefined}
            onUnlink={canEdit ? (row) => link.mutate({ row, source: null }) : undefined}
          />
        )}
      </div>
    </>
  );
}
