import { useQuery } from '@tanstack/react-query';
import { shortDate } from '#shared/words/dates.ts';
import { timelinessNames } from '#shared/words/labels.ts';
import { api } from '../../api/client.ts';
import { useActor } from '../../api/session.ts';
import { TextButton } from '../../ui/text-button.tsx';
import { useTaskDrawer } from '../tasks/use-task-search.ts';
import styles from './sheet.module.css';

/** While no period is open: the own tasks that are overdue or due next, each to be opened. */
export function DueTasks() {
  const agencyId = useActor()?.agencyId ?? null;
  const { openTask } = useTaskDrawer();
  const { data } = useQuery(
    api.tasks.list.queryOptions({
      input: { agencyId: agencyId ?? '', order: 'due', limit: 500 },
      enabled: agencyId !== null,
    }),
  );
  const urgent = (data?.rows ?? [])
    .filter(({ timeliness }) => timeliness === 'overdue' || timeliness === 'in-time')
    .slice(0, 20);
  if (urgent.length === 0) return null;
  return (
    <ul className={styles.due}>
      {urgent.map((task) => (
        <li key={task.id}>
          <TextButton onClick={() => openTask(task.id)}>{task.text}</TextButton>{' '}
          <span className={styles.soft}>
            Hạn {shortDate(task.dueOn)}, {timelinessNames[task.timeliness].toLowerCase()}
          </span>
        </li>
      ))}
    </ul>
  );
}
