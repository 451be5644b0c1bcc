import { Anchor, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import type { Plan } from '#shared/plans/plan.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { useActor } from '../../api/session.ts';
import { FormFrame } from '../../ui/form-frame.tsx';
import { Page } from '../../ui/page.tsx';
import { RetryBox } from '../../ui/retry-box.tsx';
import { WarningNote } from '../../ui/warning-note.tsx';
import { useTaskPlace } from '../tasks/use-task-place.ts';
import { AddedRows } from './added-rows.tsx';
import { AmendedRows } from './amended-rows.tsx';
import { AmendmentCheck } from './amendment-check.tsx';
import { AmendmentDocument } from './amendment-document.tsx';
import styles from './amendment-page.module.css';
import { useAmendment } from './use-amendment.ts';

/** "Sửa đổi, bổ sung": the document, the rows it replaces or abolishes, the rows it adds; checked, then written. */
export function AmendmentPage() {
  const { planId } = useParams({ from: '/ke-hoach/$planId/sua-doi' });
  const canEdit = useActor()?.roles.includes('compiler') ?? false;
  const { data: plan, error, refetch } = useQuery(api.plans.get.queryOptions({ input: { planId } }));
  return (
    <Page
      title="Sửa đổi, bổ sung kế hoạch"
      answers={plan ? `${plan.name}: ${plan.subject}` : undefined}
      above={
        <Anchor component={Link} to={`/ke-hoach/${planId}`} fz="sm">
          {plan?.name ?? 'Kế hoạch'}
        </Anchor>
      }
    >
      {error && <RetryBox sentence={sentenceOf(error)} onRetry={refetch} />}
      {!plan && !error && <Skeleton height={420} radius={4} />}
      {plan && !canEdit && (
        <WarningNote>Chỉ chuyên viên tổng hợp ghi được văn bản sửa đổi, bổ sung kế hoạch.</WarningNote>
      )}
      {plan && canEdit && <AmendmentForm key={planId} plan={plan} />}
    </Page>
  );
}

function AmendmentForm({ plan }: { readonly plan: Plan }) {
  const navigate = useNavigate();
  const leave = () => navigate({ to: '/ke-hoach/$planId', params: { planId: plan.id }, search: {} });
  const form = useAmendment(plan, leave);
  const { place, error } = useTaskPlace(plan.id);
  const targets = useQuery(api.targets.list.queryOptions({ input: { planId: plan.id } }));
  const failed = error ?? targets.error;
  if (failed) return <RetryBox sentence={sentenceOf(failed)} onRetry={targets.refetch} />;
  if (!place || !targets.data) return <Skeleton height={420} radius={4} />;
  return (
    <div className={styles.form}>
      <FormFrame form={form} saveLabel="Kiểm tra" subject="Kế hoạch này" onLeave={leave}>
        <AmendmentDocument form={form} />
        <AmendedRows form={form} planId={plan.id} targets={targets.data} years={place.frame} />
        <AddedRows form={form} place={place} targets={targets.data} />
      </FormFrame>
      <AmendmentCheck form={form} sections={plan.sections} />
    </div>
  );
}
