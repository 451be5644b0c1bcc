import { Checkbox } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { AgencyName } from '#shared/agencies/agency.ts';
import type { GroupTask } from '#shared/tasks/open-group.ts';
import { sectionName } from '#shared/words/labels.ts';
import { count } from '#shared/words/numbers.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import dialog from '../../ui/dialog.module.css';
import { toastDone } from '../../ui/done-toast.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { useToday } from '../agencies/use-today.ts';
import { AgenciesChoice } from './agencies-choice.tsx';
import styles from './group-dialog.module.css';
import { GroupKinds } from './group-kinds.tsx';
import { changedTasks, changeWords, nowWords } from './group-words.ts';

type GroupDialogProps = {
  readonly planId: string;
  readonly group: AgencyName;
  /** The one task that it is opened for; null: those in which nobody has named the agencies yet. */
  readonly taskId: string | null;
  readonly onClose: () => void;
};

/** Which agencies stand behind a group, in one task or many of a plan; what would change stands beside each task. */
export function GroupDialog({ planId, group, taskId, onClose }: GroupDialogProps) {
  const { data, error } = useQuery(api.tasks.listGroups.queryOptions({ input: { planId } }));
  if (!data && !error) return null;
  const tasks = data?.find((one) => one.group.id === group.id)?.tasks ?? [];
  return <GroupForm group={group} tasks={tasks} taskId={taskId} fault={error && sentenceOf(error)} onDone={onClose} />;
}

type GroupFormProps = {
  readonly group: AgencyName;
  readonly tasks: readonly GroupTask[];
  readonly taskId: string | null;
  /** Why the tasks can't be read, or null. */
  readonly fault: string | null;
  readonly onDone: () => void;
};

const idsOf = (members: readonly AgencyName[] | undefined): string[] => members?.map(({ id }) => id) ?? [];

function GroupForm({ group, tasks, taskId, fault, onDone }: GroupFormProps) {
  const cache = useQueryClient();
  const today = useToday();
  const agencies = useQuery(api.agencies.list.queryOptions({ staleTime: 60_000 })).data ?? [];
  const bodies = agencies.filter(({ kind }) => kind !== 'group');
  const opened = tasks.find(({ id }) => id === taskId);
  const named = tasks.find(({ members }) => members.length > 0);
  const [chosen, choose] = useState<readonly string[]>(() => idsOf((opened ?? named)?.members));
  const [picked, pick] = useState<ReadonlySet<string>>(
    () => new Set(taskId === null ? tasks.filter((task) => task.members.length === 0).map(({ id }) => id) : [taskId]),
  );
  const changes = changedTasks(
    tasks.filter(({ id }) => picked.has(id)),
    chosen,
  );
  const names = new Map(agencies.map(({ id, shortName }) => [id, shortName]));
  const resolve = useMutation(
    api.tasks.resolveGroup.mutationOptions({
      onSuccess: async ({ changed }) => {
        await cache.invalidateQueries();
        await toastDone(`Đã nêu rõ cơ quan thuộc “${group.name}” ở ${count(changed)} nhiệm vụ.`);
        onDone();
      },
    }),
  );
  const pickOne = (id: string, isPicked: boolean) => {
    const next = new Set(picked);
    if (isPicked) next.add(id);
    else next.delete(id);
    pick(next);
  };
  return (
    <FormDialog
      title={`Cơ quan thuộc “${group.name}”`}
      doLabel={changes.length === 0 ? 'Ghi danh sách' : `Ghi cho ${count(changes.length)} nhiệm vụ`}
      size={720}
      fault={fault ?? (resolve.error && sentenceOf(resolve.error))}
      isReady={changes.length > 0}
      isPending={resolve.isPending}
      onDo={() => resolve.mutate({ groupId: group.id, tasks: changes })}
      onClose={onDone}
    >
      <p className={dialog.soft}>Các cơ quan này được ghi và gửi kết quả phần việc của mình trong nhiệm vụ.</p>
      <AgenciesChoice label="Cơ quan thuộc nhóm" agencies={bodies} value={chosen} onChange={choose} day={today} />
      <GroupKinds
        agencies={bodies}
        ofPlan={new Set(tasks.flatMap(({ partIds }) => partIds))}
        chosen={chosen}
        day={today}
        onChoose={choose}
      />
      {tasks.length > 1 && (
        <Checkbox
          size="xs"
          label={`Cả ${count(tasks.length)} nhiệm vụ của nhóm này trong kế hoạch`}
          checked={picked.size === tasks.length}
          indeterminate={picked.size > 0 && picked.size < tasks.length}
          onChange={(event) => pick(new Set(event.currentTarget.checked ? tasks.map(({ id }) => id) : []))}
        />
      )}
      <ul className={styles.tasks} aria-label="Nhiệm vụ của nhóm">
        {tasks.map((task) => (
          <li key={task.id}>
            <Checkbox
              size="xs"
              checked={picked.has(task.id)}
              onChange={(event) => pickOne(task.id, event.currentTarget.checked)}
              label={`${sectionName(task.sectionLabel)}. ${task.text}`}
              description={
                picked.has(task.id)
                  ? `Sẽ ghi: ${changeWords(task, chosen, (id) => names.get(id) ?? '')}.`
                  : `Giữ nguyên: ${nowWords(task)}.`
              }
            />
          </li>
        ))}
      </ul>
    </FormDialog>
  );
}
