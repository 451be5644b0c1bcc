import type { ReportingDuty } from '#shared/plans/duty.ts';
import type { Plan } from '#shared/plans/plan.ts';
import { api } from '../../api/client.ts';
import { RemoveButton } from '../trash/remove-button.tsx';
import styles from './plan-page.module.css';

type RemoveDutyProps = { readonly plan: Plan; readonly duty: ReportingDuty; readonly onDone: () => void };

/** Takes a duty away; it can be taken back from the toast and from the trash. */
export function RemoveDuty({ plan, duty, onDone }: RemoveDutyProps) {
  return (
    <div className={styles.remove}>
      <RemoveButton
        label="Xóa chế độ báo cáo này…"
        removing={{
          title: 'Xóa chế độ báo cáo',
          done: 'Đã xóa chế độ báo cáo.',
          table: 'reporting_duties',
          ids: [duty.id],
          remove: (reason) =>
            api.plans.removeDuty.call({ planId: plan.id, dutyId: duty.id, seenVersion: duty.version, reason }),
          onGone: onDone,
        }}
      />
    </div>
  );
}
