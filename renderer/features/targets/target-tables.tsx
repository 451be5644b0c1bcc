import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Plan } from '#shared/plans/plan.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { RetryBox } from '../../ui/retry-box.tsx';
import { yearsBetween } from '../plans/plan-words.ts';
import { ResultDialog, type ResultPlace } from './result-dialog.tsx';
import { type TargetGroup, targetGroups } from './target-groups.ts';
import { TargetTable } from './target-table.tsx';

/** The targets of a plan, phase by phase, with what was reached in each year. */
export function TargetTables({ plan }: { readonly plan: Plan }) {
  const { data: targets, error, refetch } = useQuery(api.targets.list.queryOptions({ input: { planId: plan.id } }));
  const [open, setOpen] = useState<ResultPlace | null>(null);
  if (error) return <RetryBox sentence={sentenceOf(error)} onRetry={refetch} />;
  if (!targets) return <Skeleton height={320} radius={4} />;
  if (targets.length === 0) return <EmptyState title="Văn bản không đặt chỉ tiêu nào." />;
  const yearsOf = ({ yearFrom, yearTo }: TargetGroup) => yearsBetween(yearFrom, yearTo);
  return (
    <>
      {targetGroups(plan, targets).map((group) => (
        <TargetTable
          key={group.name}
          name={group.name}
          years={yearsOf(group)}
          targets={group.targets}
          onOpen={(target, year) => setOpen({ targetId: target.id, year })}
        />
      ))}
      <ResultDialog
        key={open ? `${open.targetId}/${open.year}` : 'closed'}
        target={targets.find((target) => target.id === open?.targetId)}
        year={open?.year}
        onClose={() => setOpen(null)}
      />
    </>
  );
}
