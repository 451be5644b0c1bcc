import type { Plan } from '#shared/plans/plan.ts';
import { sourceKindNames } from '#shared/plans/plan-status.ts';
import { Facts } from '../../ui/facts.tsx';
import { PlanStatusMark } from './plan-status-mark.tsx';
import { issueDay, years } from './plan-words.ts';

const unknown = 'Văn bản không ghi';

export function PlanIdentity({ plan }: { readonly plan: Plan }) {
  return (
    <Facts
      layout="row"
      facts={[
        { name: 'Trạng thái', value: <PlanStatusMark status={plan.status} /> },
        { name: 'Cơ quan ban hành', value: plan.issuer },
        { name: 'Ngày ban hành', value: issueDay(plan.issuedOn) },
        { name: 'Thời gian thực hiện', value: years(plan.periodStart, plan.periodEnd) },
        { name: 'Cơ quan thường trực', value: plan.standingAgency?.name ?? unknown },
        { name: 'Người ký', value: plan.signerName ?? unknown },
        ...(plan.sourceKind === 'secondary' ? [{ name: 'Nguồn', value: sourceKindNames.secondary }] : []),
      ]}
    />
  );
}
