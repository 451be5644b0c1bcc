import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { AgencyName } from '#shared/agencies/agency.ts';
import type { Task } from '#shared/tasks/task.ts';
import { rhythmNames, sectionName } from '#shared/words/labels.ts';
import { type Fact, Facts } from '../../ui/facts.tsx';
import { years } from '../plans/plan-words.ts';
import styles from './task-drawer.module.css';

const agencyList = (agencies: readonly AgencyName[]): ReactNode => (
  <ul className={styles.agencies}>
    {agencies.map((agency) => (
      <li key={agency.id}>{agency.name}</li>
    ))}
  </ul>
);

const leadFact = (task: Task): Fact => ({
  name: 'Chủ trì',
  value: task.lead?.name ?? (
    <span className={styles.gap}>
      <IconAlertTriangle size={15} aria-hidden />
      Chưa xác định đơn vị chủ trì
    </span>
  ),
});

const deadline = (task: Task): string => {
  const period = years(task.yearFrom, task.yearTo);
  if (task.deadlineText) return `${task.deadlineText} (${period})`;
  return task.rhythm === 'once' ? `Văn bản không ghi thời hạn riêng (${period})` : period;
};

/** What the plan says of the task. */
export function TaskFacts({ task }: { readonly task: Task }) {
  const label = sectionName(task.sectionLabel);
  const section = task.sectionTitle === '' ? label : `${label}. ${task.sectionTitle}`;
  return (
    <div>
      <p className={styles.text}>{task.text}</p>
      {task.details.length > 0 && (
        <ul className={styles.details}>
          {task.details.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <div className={styles.facts}>
        <Facts
          layout="column"
          facts={[
            { name: 'Mục', value: section },
            leadFact(task),
            ...(task.joint.length > 0 ? [{ name: 'Cùng thực hiện', value: agencyList(task.joint) }] : []),
            ...(task.support.length > 0 ? [{ name: 'Phối hợp', value: agencyList(task.support) }] : []),
            { name: 'Nhịp thực hiện', value: rhythmNames[task.rhythm] },
            { name: 'Thời hạn', value: deadline(task) },
          ]}
        />
      </div>
    </div>
  );
}
