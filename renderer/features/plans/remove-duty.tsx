import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReportingDuty } from '#shared/plans/duty.ts';
import type { Plan } from '#shared/plans/plan.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { toastDone } from '../../ui/done-toast.tsx';
import { ErrorBox } from '../../ui/error-box.tsx';
import styles from './plan-page.module.css';

type RemoveDutyProps = { readonly plan: Plan; readonly duty: ReportingDuty; readonly onDone: () => void };

/** Takes a duty away; it can be taken back from the toast. */
export function RemoveDuty({ plan, duty, onDone }: RemoveDutyProps) {
  const cache = useQueryClient();
  const remove = useMutation(
    api.plans.removeDuty.mutationOptions({
      onSuccess: async () => {
        await cache.invalidateQueries();
        await toastDone('Đã bỏ chế độ báo cáo.');
        onDone();
      },
    }),
  );
  return (
    <div className={styles.remove}>
      {remove.error && <ErrorBox sentence={sentenceOf(remove.error)} />}
      <Button
        variant="subtle"
        color="red"
        size="compact-sm"
        loading={remove.isPending}
        onClick={() => remove.mutate({ planId: plan.id, dutyId: duty.id, seenVersion: duty.version })}
      >
        Bỏ chế độ báo cáo này
      </Button>
    </div>
  );
}
