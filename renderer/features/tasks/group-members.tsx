import { Button, Modal } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { AgencyName } from '#shared/agencies/agency.ts';
import type { Task } from '#shared/tasks/task.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import styles from '../../ui/dialog.module.css';
import { toastDone } from '../../ui/done-toast.tsx';
import { ErrorBox } from '../../ui/error-box.tsx';
import { useToday } from '../agencies/use-today.ts';
import { AgenciesChoice } from './agencies-choice.tsx';

const assignedTo = ({ lead, joint, support }: Task): AgencyName[] => [...(lead ? [lead] : []), ...joint, ...support];

/** For each group named in the task: which agencies stand behind it. */
export function GroupMembers({ task }: { readonly task: Task }) {
  const [opened, setOpened] = useState<AgencyName | null>(null);
  const agencies = useQuery(api.agencies.list.queryOptions({ staleTime: 60_000 })).data ?? [];
  const groupIds = new Set(agencies.filter(({ kind }) => kind === 'group').map(({ id }) => id));
  const groups = assignedTo(task).filter(({ id }) => groupIds.has(id));
  return (
    <>
      {groups.map((group) => (
        <Button key={group.id} variant="subtle" onClick={() => setOpened(group)}>
          Nêu rõ “{group.shortName}”
        </Button>
      ))}
      {opened && <GroupDialog task={task} group={opened} onClose={() => setOpened(null)} />}
    </>
  );
}

type GroupDialogProps = { readonly task: Task; readonly group: AgencyName; readonly onClose: () => void };

function GroupDialog({ task, group, onClose }: GroupDialogProps) {
  const cache = useQueryClient();
  const today = useToday();
  const agencies = useQuery(api.agencies.list.queryOptions({ staleTime: 60_000 })).data ?? [];
  const [chosen, choose] = useState<readonly string[]>(
    task.groupMembers.filter(({ groupId }) => groupId === group.id).map(({ agency }) => agency.id),
  );
  const resolve = useMutation(
    api.tasks.resolveGroup.mutationOptions({
      onSuccess: async () => {
        await cache.invalidateQueries();
        await toastDone(`Đã nêu rõ cơ quan thuộc “${group.name}”.`);
        onClose();
      },
    }),
  );
  return (
    <Modal
      opened
      onClose={onClose}
      title={`Cơ quan thuộc “${group.name}”`}
      size={560}
      closeButtonProps={{ 'aria-label': 'Đóng' }}
    >
      <div className={styles.body}>
        <p className={styles.soft}>Các cơ quan này được ghi kết quả phần việc của mình trong nhiệm vụ.</p>
        <AgenciesChoice
          label="Cơ quan thuộc nhóm"
          agencies={agencies.filter(({ kind }) => kind !== 'group')}
          value={chosen}
          onChange={choose}
          day={today}
        />
        {resolve.error && <ErrorBox sentence={sentenceOf(resolve.error)} />}
        <div className={styles.actions}>
          <Button
            loading={resolve.isPending}
            onClick={() => resolve.mutate({ taskId: task.id, groupId: group.id, agencyIds: [...chosen] })}
          >
            Lưu danh sách
          </Button>
        </div>
      </div>
    </Modal>
  );
}
