import { Button, Group, Skeleton } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { RetryBox } from '../../ui/retry-box.tsx';
import { ConfirmSuccession } from './confirm-succession.tsx';
import { HeirCounts } from './heir-counts.tsx';
import { MoveTable } from './move-table.tsx';
import { ProblemList } from './problem-list.tsx';
import styles from './succession.module.css';
import { needsShares, successionOf } from './succession-draft.ts';
import type { SuccessionStepWord } from './succession-search.ts';
import { SuccessionSummary } from './succession-summary.tsx';
import type { SuccessionInHand } from './use-succession.ts';

type StepPreviewProps = {
  readonly hand: SuccessionInHand;
  readonly onGo: (step: SuccessionStepWord, row?: string) => void;
  readonly canKeep: boolean;
};

/** Step 4: everything that would happen, and the one button that does it. */
export function StepPreview({ hand, onGo, canKeep }: StepPreviewProps) {
  const { draft } = hand;
  const [isAsked, setAsked] = useState(false);
  const asked = successionOf(draft);
  const {
    data: preview,
    error,
    refetch,
    isFetching,
  } = useQuery({
    ...api.agencies.previewSuccession.queryOptions({
      input: asked ?? { kind: 'split', happensOn: '', fromAgencyIds: [] },
      placeholderData: keepPreviousData,
      staleTime: 0,
    }),
    enabled: asked !== null,
  });
  if (!asked) return null;
  const isFree = preview !== undefined && preview.problems.length === 0 && !isFetching && !error;
  return (
    <div className={styles.step}>
      {error && <RetryBox sentence={sentenceOf(error)} onRetry={refetch} />}
      {!preview && !error && <Skeleton height={320} radius={4} />}
      {preview && (
        <>
          <ProblemList preview={preview} draft={draft} onGo={onGo} />
          <section className={styles.panel}>
            <SuccessionSummary draft={draft} preview={preview} />
            <HeirCounts preview={preview} />
          </section>
          {preview.moves.length === 0 ? (
            <EmptyState title="Không có việc đang mở nào phải chuyển.">
              Cơ quan cũ không còn nhiệm vụ, chỉ tiêu hay chế độ báo cáo trong các kế hoạch đang theo dõi.
            </EmptyState>
          ) : (
            <MoveTable preview={preview} onChoose={needsShares(draft) ? (row) => onGo('phan-chia', row) : undefined} />
          )}
        </>
      )}
      <Group justify="space-between" className={styles.foot}>
        <Button variant="default" onClick={() => onGo(needsShares(draft) ? 'phan-chia' : 'ke-thua')}>
          Quay lại
        </Button>
        <Group gap={12}>
          {preview && preview.problems.length > 0 && (
            <span className={styles.soft}>Giải quyết các điểm nêu ở đầu trang trước khi thực hiện.</span>
          )}
          <Button disabled={!isFree || !canKeep} onClick={() => setAsked(true)}>
            Thực hiện sắp xếp
          </Button>
        </Group>
      </Group>
      {preview && isFree && (
        <ConfirmSuccession
          opened={isAsked}
          hand={hand}
          succession={asked}
          preview={preview}
          onClose={() => setAsked(false)}
          onDone={() => onGo('ket-qua')}
        />
      )}
    </div>
  );
}
