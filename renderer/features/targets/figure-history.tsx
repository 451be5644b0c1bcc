import { useQuery } from '@tanstack/react-query';
import type { FigureRevision, Target, ToldFigure } from '#shared/targets/target.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { RetryBox } from '../../ui/retry-box.tsx';
import styles from '../../ui/side-drawer.module.css';
import { RevisionList, type ToldChange } from '../audit/revision-list.tsx';
import { rawNumbers, reachedWords } from './figure-words.ts';

const figureWords = (target: Target, figure: ToldFigure | null): string =>
  figure === null ? 'chưa báo cáo' : `${reachedWords(target, figure)}${rawNumbers(figure)}`;

const tell = (target: Target, { before, after }: FigureRevision): ToldChange[] => {
  const [old, now] = [figureWords(target, before), figureWords(target, after)];
  const [oldNote, note] = [before?.note ?? '', after?.note ?? ''];
  return [
    ...(old === now ? [] : [{ name: 'Kết quả', before: before && old, after: now }]),
    ...(oldNote === note ? [] : [{ name: 'Ghi chú', before: oldNote || null, after: note || 'để trống' }]),
  ];
};

type FigureHistoryProps = {
  readonly target: Target;
  /** Null: of all years. */
  readonly year: number | null;
};

/** Every recording of a target's figures: who, when, for which agency and period, before and after, and why. */
export function FigureHistory({ target, year }: FigureHistoryProps) {
  const { data, error, refetch } = useQuery(api.targets.history.queryOptions({ input: { targetId: target.id, year } }));
  const heading = year === null ? 'Lịch sử số liệu' : `Lịch sử số liệu năm ${year}`;
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{heading}</h2>
      {error && <RetryBox sentence={sentenceOf(error)} onRetry={refetch} />}
      {data?.length === 0 && <p className={styles.soft}>Chưa có lần ghi nào.</p>}
      {data && <RevisionList label={heading} revisions={data} tell={(revision) => tell(target, revision)} />}
    </section>
  );
}
