import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useRef, useState } from 'react';
import { targetStanding } from '#shared/targets/target-standing.rules.ts';
import { matchesFolded } from '#shared/words/fold.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { useThisYear } from '../../api/session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { RetryBox } from '../../ui/retry-box.tsx';
import { yearsBetween } from '../plans/plan-words.ts';
import { FigureDrawer } from './figure-drawer.tsx';
import { PasteTargets } from './paste-targets.tsx';
import { TargetDrawer } from './target-drawer.tsx';
import { TargetGrid } from './target-grid.tsx';
import { standingOfWord } from './target-search.ts';
import { TargetCounts, TargetTools } from './target-tools.tsx';
import { TargetWarnings, useTargetWarnings } from './target-warnings.tsx';
import { useMoveTarget } from './use-move-target.ts';
import { useTargetSearch } from './use-target-search.ts';

type TargetBoardProps = { readonly planId: string; readonly children?: ReactNode };

/** The targets of a plan with everything that is done with them; the same on the plan's page and on the targets page. */
export function TargetBoard({ planId, children }: TargetBoardProps) {
  const { search, change } = useTargetSearch();
  const thisYear = useThisYear();
  const frame = useQuery(api.targets.frame.queryOptions({ input: { planId } }));
  const list = useQuery(api.targets.list.queryOptions({ input: { planId } }));
  const warnings = useTargetWarnings(planId);
  const jump = useRef<(targetId: string) => void>(() => {});
  const [isPasting, setPasting] = useState(false);
  const targets = list.data ?? [];
  const move = useMoveTarget(targets);
  const error = frame.error ?? list.error;
  if (error)
    return <RetryBox sentence={sentenceOf(error)} onRetry={() => Promise.all([frame.refetch(), list.refetch()])} />;
  if (!frame.data || !list.data) return <Skeleton height={420} radius={4} />;

  const years = yearsBetween(frame.data.periodStart, frame.data.periodEnd);
  const year =
    years.find((one) => String(one) === search.nam) ?? years.findLast((one) => one <= thisYear) ?? years[0] ?? thisYear;
  const standing = standingOfWord(search['ket-qua']);
  const shown = targets.filter(
    (target) =>
      matchesFolded(`${target.text} ${target.unit ?? ''} ${target.lead?.name ?? ''}`, search.tu ?? '') &&
      (standing === undefined || targetStanding(target, year) === standing),
  );
  const jumpTo = (targetId: string) => {
    if (!shown.some((target) => target.id === targetId)) change({ tu: undefined, 'ket-qua': undefined });
    jump.current(targetId);
  };
  return (
    <section>
      <TargetTools years={years} year={year} onPaste={() => setPasting(true)}>
        {children}
      </TargetTools>
      <TargetCounts targets={targets} shown={shown.length} year={year} />
      <TargetWarnings warnings={warnings} onJump={jumpTo} />
      {targets.length === 0 ? (
        <EmptyState title="Kế hoạch chưa có chỉ tiêu nào.">
          Bấm Thêm chỉ tiêu, hoặc Nhập từ Excel để thêm nhiều chỉ tiêu một lần.
        </EmptyState>
      ) : shown.length === 0 ? (
        <EmptyState title="Không có chỉ tiêu nào khớp bộ lọc.">
          <Button variant="default" size="compact-sm" onClick={() => change({ tu: undefined, 'ket-qua': undefined })}>
            Xóa bộ lọc
          </Button>
        </EmptyState>
      ) : (
        <TargetGrid
          frame={frame.data}
          targets={shown}
          doubtful={new Set(warnings.flatMap(({ kind, targetIds }) => (kind === 'same-object' ? targetIds : [])))}
          onMove={move}
          jump={jump}
        />
      )}
      <FigureDrawer targets={targets} />
      <TargetDrawer planId={planId} frame={frame.data} targets={targets} onKept={jumpTo} />
      {isPasting && <PasteTargets planId={planId} onClose={() => setPasting(false)} />}
    </section>
  );
}
