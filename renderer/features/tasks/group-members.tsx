import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AgencyName } from '#shared/agencies/agency.ts';
import type { Task } from '#shared/tasks/task.ts';
import { api } from '../../api/client.ts';
import { GroupDialog } from './group-dialog.tsx';

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
      {opened && <GroupDialog planId={task.planId} group={opened} taskId={task.id} onClose={() => setOpened(null)} />}
    </>
  );
}
