import { Link } from '@tanstack/react-router';
import type { PlanRow } from '#shared/plans/plan.ts';
import { sourceKindNames } from '#shared/plans/plan-status.ts';
import { figure } from '#shared/words/numbers.ts';
import styles from './plan-list.module.css';
import { PlanStatusMark } from './plan-status-mark.tsx';
import { issueDay, years } from './plan-words.ts';

export function PlanRows({ plans }: { readonly plans: readonly PlanRow[] }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Số, ký hiệu</th>
          <th scope="col">Kế hoạch</th>
          <th scope="col">Thời gian</th>
          <th scope="col">Trạng thái</th>
          <th scope="col" className={styles.figure}>
            Nhiệm vụ
          </th>
          <th scope="col" className={styles.figure}>
            Chỉ tiêu
          </th>
        </tr>
      </thead>
      <tbody>
        {plans.map((plan) => (
          <tr key={plan.id}>
            <td className={styles.number}>
              {plan.numberSymbol}
              <span className={styles.soft}>{issueDay(plan.issuedOn)}</span>
            </td>
            <td>
              <Link to="/ke-hoach/$planId" params={{ planId: plan.id }} className={styles.subject}>
                {plan.subject}
              </Link>
              <span className={styles.soft}>
                {plan.issuer}
                {plan.parentPlan && (
                  <>
                    , thực hiện{' '}
                    <Link to="/ke-hoach/$planId" params={{ planId: plan.parentPlan.id }}>
                      {plan.parentPlan.name}
                    </Link>
                  </>
                )}
              </span>
              {plan.sourceKind === 'secondary' && <span className={styles.soft}>{sourceKindNames.secondary}</span>}
            </td>
            <td className={styles.number}>{years(plan.periodStart, plan.periodEnd)}</td>
            <td className={styles.number}>
              <PlanStatusMark status={plan.status} />
            </td>
            <td className={styles.figure}>
              <Link to="/ke-hoach/$planId" params={{ planId: plan.id }} search={{ phan: 'nhiem-vu' }}>
                {figure(plan.taskCount)}
              </Link>
            </td>
            <td className={styles.figure}>
              <Link to="/ke-hoach/$planId" params={{ planId: plan.id }} search={{ phan: 'muc-tieu' }}>
                {figure(plan.targetCount)}
              </Link>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
