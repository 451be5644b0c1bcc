import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { Plan } from '#shared/plans/plan.ts';
import type { PlanText } from '#shared/plans/plan-text.ts';
import { linksAround, textParagraphs } from '#shared/plans/text-segments.rules.ts';
import { count } from '#shared/words/numbers.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { RetryBox } from '../../ui/retry-box.tsx';
import { SourceRows } from './source-rows.tsx';
import styles from './source-text.module.css';
import { TextParagraph } from './text-paragraph.tsx';

/** The plan's own text, each sentence from which a row was read leading to the row and back. */
export function SourceText({ plan }: { readonly plan: Plan }) {
  const { data, error, refetch } = useQuery(api.plans.getText.queryOptions({ input: { planId: plan.id } }));
  if (error) return <RetryBox sentence={sentenceOf(error)} onRetry={refetch} />;
  if (!data) return <Skeleton height={420} radius={4} />;
  if (data.text === '')
    return (
      <EmptyState title="Sổ không có văn bản gốc của kế hoạch này.">
        {data.sourceNote ||
          (data.sourceKind === 'secondary'
            ? 'Kế hoạch được nhập theo bài báo, chưa có toàn văn.'
            : 'Kế hoạch được nhập tay nên không có câu nào để đối chiếu.')}
      </EmptyState>
    );
  return <LinkedText source={data} />;
}

function LinkedText({ source }: { readonly source: PlanText }) {
  const { cau: sentence } = useSearch({ from: '/ke-hoach/$planId' });
  const navigate = useNavigate();
  const paper = useRef<HTMLDivElement>(null);
  const clicked = useRef<string | undefined>(undefined);
  const paragraphs = useMemo(() => textParagraphs(source.text, source.links), [source]);
  const rows = linksAround(source.links, sentence);
  const choose = useCallback(
    (id: string | undefined) => {
      clicked.current = id;
      navigate({ to: '.', search: (previous) => ({ ...previous, cau: id }), replace: true, resetScroll: false });
    },
    [navigate],
  );
  useEffect(() => {
    if (sentence === undefined || sentence === clicked.current) return;
    // The page puts itself to its top when it opens; the sentence comes after that.
    const frame = requestAnimationFrame(() =>
      paper.current?.querySelector('[data-chosen]')?.scrollIntoView({ block: 'center' }),
    );
    return () => cancelAnimationFrame(frame);
  }, [sentence]);
  return (
    <>
      <p className={styles.count}>
        {count(source.links.length)} câu đã thành chỉ tiêu, nhiệm vụ hoặc chế độ báo cáo. Bấm vào câu được tô để xem.
      </p>
      <div className={styles.sides}>
        <div ref={paper} className={styles.paper}>
          {paragraphs.map((paragraph) => (
            <TextParagraph
              key={paragraph.from}
              paragraph={paragraph}
              chosen={
                paragraph.segments.some(({ links }) => links.some((link) => link.id === sentence))
                  ? sentence
                  : undefined
              }
              onChoose={choose}
            />
          ))}
        </div>
        <SourceRows rows={rows} onClose={() => choose(undefined)} />
      </div>
    </>
  );
}
