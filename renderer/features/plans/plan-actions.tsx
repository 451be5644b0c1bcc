import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { Plan } from '#shared/plans/plan.ts';
import type { PlanStatus } from '#shared/plans/plan-status.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { useActor } from '../../api/session.ts';
import { toastDone } from '../../ui/done-toast.tsx';
import { toast } from '../../ui/toast.ts';
import { RemoveButton } from '../trash/remove-button.tsx';
import { usePlanPlace } from './use-plan-place.ts';

const steps = {
  draft: { to: 'in-force', label: 'Đưa vào thực hiện', done: 'đang thực hiện' },
  'in-force': { to: 'closed', label: 'Kết thúc', done: 'đã kết thúc' },
  closed: { to: 'in-force', label: 'Mở lại', done: 'đang thực hiện' },
} as const satisfies Record<PlanStatus, { to: PlanStatus; label: string; done: string }>;

/** What can be done with a plan as a whole. */
export function PlanActions({ plan, canEdit }: { readonly plan: Plan; readonly canEdit: boolean }) {
  const cache = useQueryClient();
  const { open } = usePlanPlace();
  const navigate = useNavigate();
  const canWrite = useActor()?.roles.some((role) => role === 'compiler' || role === 'liaison') ?? false;
  const step = steps[plan.status];
  const setStatus = useMutation(
    api.plans.setStatus.mutationOptions({
      onSuccess: async () => {
        await cache.invalidateQueries();
        await toastDone(`${plan.name}: ${step.done}.`);
      },
      onError: async (error) => {
        await cache.invalidateQueries();
        toast(sentenceOf(error), 'mind');
      },
    }),
  );
  return (
    <>
      {canEdit && (
        <>
          <Button variant="default" onClick={() => open('thong-tin')}>
            Sửa
          </Button>
          <Button
            variant="default"
            loading={setStatus.isPending}
            onClick={() => setStatus.mutate({ planId: plan.id, seenVersion: plan.version, status: step.to })}
          >
            {step.label}
          </Button>
          <Button
            variant="default"
            renderRoot={(props) => <Link {...props} to="/ke-hoach/$planId/sua-doi" params={{ planId: plan.id }} />}
          >
            Sửa đổi, bổ sung
          </Button>
          <Button variant="default" onClick={() => open('chep')}>
            Chép cho giai đoạn sau…
          </Button>
          <RemoveButton
            label="Xóa…"
            size="sm"
            removing={{
              title: `Xóa ${plan.name}`,
              done: `Đã xóa ${plan.name}.`,
              table: 'plans',
              ids: [plan.id],
              remove: (reason) => api.plans.remove.call({ planId: plan.id, seenVersion: plan.version, reason }),
              onGone: () => navigate({ to: '/ke-hoach' }),
            }}
          />
        </>
      )}
      <Button
        variant="light"
        renderRoot={(props) => (
          <Link {...props} to="/bao-cao" search={{ 'ke-hoach': plan.id, ...(canWrite && { moi: '1' }) }} />
        )}
      >
        {canWrite ? 'Soạn văn bản' : 'Báo cáo và văn bản'}
      </Button>
    </>
  );
}
