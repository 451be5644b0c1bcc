import { Checkbox, SegmentedControl, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { count } from '#shared/words/numbers.ts';
import { inVietnameseOrder } from '#shared/words/order.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { useActor } from '../../api/session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { RetryBox } from '../../ui/retry-box.tsx';
import { AgencyChoice } from '../agencies/agency-choice.tsx';
import { AssignmentList } from './assignment-list.tsx';
import styles from './assignment-matrix.module.css';
import { AssignmentMatrix } from './assignment-matrix.tsx';
import { agenciesOf } from './matrix-parts.ts';
import { PlanGroups } from './plan-groups.tsx';
import { useCellRoles } from './use-cell-roles.ts';
import { usePlanTasks } from './use-plan-tasks.ts';
import { useTaskDrawer } from './use-task-search.ts';

/** Who does what in a plan, all of it at a glance, and where nobody leads. */
export function AssignmentBoard({ planId }: { readonly planId: string }) {
  const { data: tasks, error, refetch, patch } = usePlanTasks(planId);
  const { openTask } = useTaskDrawer();
  const canEdit = useActor()?.roles.includes('compiler') ?? false;
  const setRoles = useCellRoles({ patch, refetch });
  const [form, setForm] = useState<'matrix' | 'words'>('matrix');
  const [onlyGaps, setOnlyGaps] = useState(false);
  const [added, setAdded] = useState<readonly string[]>([]);
  const book = useQuery(api.agencies.list.queryOptions({ staleTime: 10_000 })).data;
  const agencies = useMemo(() => {
    const own = agenciesOf(tasks ?? []);
    const more = (book ?? []).filter(({ id }) => added.includes(id) && !own.some((one) => one.id === id));
    const groups = new Set((book ?? []).filter(({ kind }) => kind === 'group').map(({ id }) => id));
    // Groups named in the plan stand last: few tasks are theirs for long.
    return [...own, ...more.map(({ id, name, shortName }) => ({ id, name, shortName }))].sort(
      (a, b) => Number(groups.has(a.id)) - Number(groups.has(b.id)) || inVietnameseOrder(a.shortName, b.shortName),
    );
  }, [tasks, book, added]);
  const gaps = useMemo(() => (tasks ?? []).filter(({ lead }) => lead === null), [tasks]);
  const open = useCallback((taskId: string) => void openTask(taskId), [openTask]);
  if (error) return <RetryBox sentence={sentenceOf(error)} onRetry={refetch} />;
  if (!tasks) return <Skeleton height={420} radius={4} />;
  if (tasks.length === 0)
    return <EmptyState title="Kế hoạch chưa có nhiệm vụ nào.">Thêm nhiệm vụ ở phần Nhiệm vụ trước.</EmptyState>;
  const shown = onlyGaps ? gaps : tasks;
  return (
    <section>
      <div className={styles.tools}>
        <p className={styles.told} aria-live="polite">
          {count(shown.length)} nhiệm vụ, {count(agencies.length)} cơ quan;{' '}
          {gaps.length === 0 ? 'nhiệm vụ nào cũng có chủ trì.' : `${count(gaps.length)} nhiệm vụ chưa có chủ trì.`}
        </p>
        <Checkbox
          size="xs"
          label="Chỉ nhiệm vụ chưa có chủ trì"
          checked={onlyGaps}
          onChange={(event) => setOnlyGaps(event.currentTarget.checked)}
        />
        {canEdit && form === 'matrix' && (
          <AgencyChoice
            aria-label="Thêm cột cơ quan"
            placeholder="Thêm cột cơ quan"
            className={styles.add ?? ''}
            value={null}
            onChange={(id) => id && setAdded([...added, id])}
            leaveOut={agencies.map(({ id }) => id)}
          />
        )}
        <SegmentedControl
          aria-label="Cách xem phân công"
          size="xs"
          data={[
            { value: 'matrix', label: 'Bảng ô' },
            { value: 'words', label: 'Dạng chữ' },
          ]}
          value={form}
          onChange={(value) => setForm(value as typeof form)}
        />
      </div>
      {canEdit && <PlanGroups planId={planId} className={styles.legend} />}
      {form === 'words' && <AssignmentList tasks={shown} agencies={agencies} onOpen={open} />}
      {form === 'matrix' && (
        <>
          <p className={styles.legend}>
            C: chủ trì. P: phối hợp. T: cùng thực hiện.
            {canEdit &&
              ' Gõ C, P hoặc T vào ô để giao, Delete để thôi giao; chọn vùng bằng Shift + mũi tên hoặc kéo chuột; Ctrl + C, Ctrl + V, Ctrl + D như trong Excel.'}
          </p>
          <AssignmentMatrix tasks={shown} agencies={agencies} canEdit={canEdit} onOpen={open} onRoles={setRoles} />
        </>
      )}
    </section>
  );
}
