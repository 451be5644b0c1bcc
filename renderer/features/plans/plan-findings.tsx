import { IconAlertTriangle } from '@tabler/icons-react';
import type { Plan } from '#shared/plans/plan.ts';
import { count } from '#shared/words/numbers.ts';
import styles from './plan-page.module.css';

type PlanFindingsProps = { readonly plan: Plan; readonly isOpen: boolean };

/** Where the issued text contradicts itself. */
export function PlanFindings({ plan, isOpen }: PlanFindingsProps) {
  if (plan.findings.length === 0) return <div className={styles.noFindings} />;
  return (
    <details className={styles.findings} open={isOpen}>
      <summary>
        <IconAlertTriangle size={16} aria-hidden />
        Điểm cần lưu ý trong văn bản gốc ({count(plan.findings.length)})
      </summary>
      <ul>
        {plan.findings.map((finding) => (
          <li key={finding}>{finding}</li>
        ))}
      </ul>
    </details>
  );
}
