import { useQuery } from '@tanstack/react-query';
import { Fragment, useState } from 'react';
import type { OpenGroup } from '#shared/tasks/open-group.ts';
import { count } from '#shared/words/numbers.ts';
import { api } from '../../api/client.ts';
import { TextButton } from '../../ui/text-button.tsx';
import { GroupDialog } from './group-dialog.tsx';

const standing = ({ tasks }: OpenGroup): string => {
  const unnamed = tasks.filter(({ members }) => members.length === 0).length;
  return unnamed === 0
    ? `đã nêu rõ ở ${count(tasks.length)} nhiệm vụ`
    : `chưa nêu rõ ở ${count(unnamed)} trên ${count(tasks.length)} nhiệm vụ`;
};

type PlanGroupsProps = { readonly planId: string; readonly className: string | undefined };

/** The groups that a plan gives tasks to, and the way to name their agencies in all of those at once. */
export function PlanGroups({ planId, className }: PlanGroupsProps) {
  const { data } = useQuery(api.tasks.listGroups.queryOptions({ input: { planId } }));
  const [chosen, choose] = useState<OpenGroup | null>(null);
  if (!data || data.length === 0) return null;
  const open = data.filter(({ tasks }) => tasks.some(({ members }) => members.length === 0)).length;
  return (
    <details className={className}>
      <summary>
        Nêu rõ nhóm cơ quan: {count(data.length)} nhóm được giao việc,{' '}
        {open === 0 ? 'nhóm nào cũng đã nêu rõ' : `${count(open)} nhóm còn nhiệm vụ chưa nêu rõ gồm những cơ quan nào`}
      </summary>
      {data.map((one, at) => (
        <Fragment key={one.group.id}>
          {at > 0 && '; '}
          <TextButton onClick={() => choose(one)}>{one.group.name}</TextButton> ({standing(one)})
        </Fragment>
      ))}
      .{chosen && <GroupDialog planId={planId} group={chosen.group} taskId={null} onClose={() => choose(null)} />}
    </details>
  );
}
