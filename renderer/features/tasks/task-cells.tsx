import { IconAlertTriangle } from '@tabler/icons-react';
import type { AgencyName } from '#shared/agencies/agency.ts';
import type { TaskRow } from '#shared/tasks/task.ts';
import { rhythmNames, sectionName } from '#shared/words/labels.ts';
import { years } from '../plans/plan-words.ts';
import styles from './task-grid.module.css';

const names = (agencies: readonly AgencyName[]): string => agencies.map((agency) => agency.shortName).join('; ');

export function SectionCell({ task }: { readonly task: TaskRow }) {
  return (
    <>
      <span className={styles.clamped}>{sectionName(task.sectionLabel)}</span>
      <span className={styles.planName} title={task.planName}>
        {task.planName.split(' ').at(-1)}
      </span>
    </>
  );
}

/** A gap stays visible as a gap: the plan names nobody who leads. */
export function LeadCell({ task }: { readonly task: TaskRow }) {
  if (task.lead) return <span className={styles.clamped}>{task.lead.shortName}</span>;
  if (task.joint.length > 0)
    return (
      <span className={styles.clamped}>
        {names(task.joint)} <span className={styles.soft}>(cùng thực hiện)</span>
      </span>
    );
  return (
    <span className={styles.gap}>
      <IconAlertTriangle size={14} aria-hidden />
      Chưa xác định
    </span>
  );
}

export function SupportCell({ agencies }: { readonly agencies: readonly AgencyName[] }) {
  return <span className={styles.clamped}>{names(agencies)}</span>;
}

export function DeadlineCell({ task }: { readonly task: TaskRow }) {
  return (
    <span className={styles.clamped}>
      {task.deadline?.text ?? (task.rhythm === 'once' ? '' : rhythmNames[task.rhythm])}
      <span className={styles.years}>{years(task.yearFrom, task.yearTo)}</span>
    </span>
  );
}
