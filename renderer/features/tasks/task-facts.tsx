import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { AgencyName } from '#shared/agencies/agency.ts';
import type { Task } from '#shared/tasks/task.ts';
import { rhythmNames, sectionName } from '#shared/words/labels.ts';
import { figure } from '#shared/words/numbers.ts';
import { api } from '../../api/client.ts';
import { type Fact, Facts } from '../../ui/facts.tsx';
import { FormerLink } from '../plans/former-link.tsx';
import { years } from '../plans/plan-words.ts';
import { SourceLink } from '../plans/source-link.tsx';
import { ExtensionLines } from './extension-lines.tsx';
import styles from './task-drawer.module.css';

/** The agencies by name; behind a group those that stand for it. */
const agencyList = (agencies: readonly AgencyName[], { groupMembers }: Task): ReactNode => (
  <ul className={styles.agencies}>
    {agencies.map(({ id, name }) => {
      const members = groupMembers.filter(({ groupId }) => groupId === id).map(({ agency }) => agency.name);
      return <li key={id}>{members.length === 0 ? name : `${name}: ${members.join('; ')}`}</li>;
    })}
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
  if (task.deadline) return `${task.deadline.text} (${period})`;
  return task.rhythm === 'once' ? `Văn bản không ghi thời hạn riêng (${period})` : period;
};

const furtherFacts = (task: Task): Fact[] => {
  const { id, planId, phaseName, expectedOutput, funding, targets, modality, amendment, source } = task;
  const sums = funding.years.map(({ year, amountVnd }) => `${year}: ${figure(amountVnd)} đồng`);
  const money = [funding.source, sums.join('; ')].filter(Boolean).join('. ');
  const linked = (
    <ul className={styles.lines}>
      {targets.map((target) => (
        <li key={target.id}>{target.text}</li>
      ))}
    </ul>
  );
  const amended = (
    <>
      {amendment?.name} {task.replacesId && <FormerLink planId={planId} kind="task" id={task.replacesId} />}
    </>
  );
  return [
    ...(phaseName === null ? [] : [{ name: 'Giai đoạn', value: phaseName }]),
    ...(expectedOutput === '' ? [] : [{ name: 'Sản phẩm', value: expectedOutput }]),
    ...(money === '' ? [] : [{ name: 'Kinh phí', value: money }]),
    ...(targets.length === 0 ? [] : [{ name: 'Chỉ tiêu', value: linked }]),
    ...(modality === '' ? [] : [{ name: 'Mức độ yêu cầu', value: modality }]),
    ...(amendment === null ? [] : [{ name: 'Sửa đổi bởi', value: amended }]),
    ...(source === null ? [] : [{ name: 'Văn bản gốc', value: <SourceLink planId={planId} id={id} /> }]),
  ];
};

/** What the plan says of the task. */
export function TaskFacts({ task }: { readonly task: Task }) {
  const { data: extensions = [] } = useQuery(api.tasks.listExtensions.queryOptions({ input: { taskId: task.id } }));
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
            ...(task.joint.length > 0 ? [{ name: 'Cùng thực hiện', value: agencyList(task.joint, task) }] : []),
            ...(task.support.length > 0 ? [{ name: 'Phối hợp', value: agencyList(task.support, task) }] : []),
            { name: 'Nhịp thực hiện', value: rhythmNames[task.rhythm] },
            { name: 'Thời hạn', value: deadline(task) },
            ...(extensions.length > 0 ? [{ name: 'Gia hạn', value: <ExtensionLines extensions={extensions} /> }] : []),
            ...furtherFacts(task),
          ]}
        />
      </div>
    </div>
  );
}
