import type { TaskOverview } from '#shared/overview/overview.ts';
import { LastDays } from './last-days.tsx';
import { LateTasks } from './late-tasks.tsx';
import styles from './overview.module.css';
import { SilentAgencies } from './silent-agencies.tsx';

type AttentionSectionProps = {
  readonly told: TaskOverview;
  readonly planId: string | undefined;
  readonly isLiaison: boolean;
};

/** What has to be seen to first: slipped deadlines, days to come, agencies that say nothing. */
export function AttentionSection({ told, planId, isLiaison }: AttentionSectionProps) {
  return (
    <div className={styles.panels}>
      <LateTasks overdue={told.buckets.overdue} today={told.today} year={told.year} />
      <LastDays planId={planId} today={told.today} />
      {!isLiaison && <SilentAgencies agencies={told.byAgency} year={told.year} />}
    </div>
  );
}
