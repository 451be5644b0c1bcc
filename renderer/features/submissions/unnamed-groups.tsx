import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import type { Submission } from '#shared/submissions/submission.ts';
import { count } from '#shared/words/numbers.ts';
import { WarningNote } from '../../ui/warning-note.tsx';

type UnnamedGroupsProps = { readonly planId: string; readonly round: readonly Submission[] };

/** The groups for which nobody can send, each with the way to the tasks in which its agencies have to be named. */
export function UnnamedGroups({ planId, round }: UnnamedGroupsProps) {
  const groups = round.filter(({ isUnnamedGroup }) => isUnnamedGroup);
  if (groups.length === 0) return null;
  return (
    <div style={{ marginBottom: 12 }}>
      <WarningNote>
        {count(groups.length)} nhóm chưa nêu rõ gồm những cơ quan nào nên chưa ai gửi được kết quả. Mở từng nhiệm vụ,
        chọn “Nêu rõ” để ghi các cơ quan của nhóm:{' '}
        {groups.map(({ agency, taskCount }, at) => (
          <Fragment key={agency.id}>
            {at > 0 && '; '}
            <Link to="/nhiem-vu" search={{ 'ke-hoach': planId, 'co-quan': agency.id }}>
              {agency.name} ({count(taskCount)} nhiệm vụ)
            </Link>
          </Fragment>
        ))}
        .
      </WarningNote>
    </div>
  );
}
