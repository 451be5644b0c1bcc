import { Fragment, useState } from 'react';
import type { AgencyName } from '#shared/agencies/agency.ts';
import type { Submission } from '#shared/submissions/submission.ts';
import { count } from '#shared/words/numbers.ts';
import { TextButton } from '../../ui/text-button.tsx';
import { WarningNote } from '../../ui/warning-note.tsx';
import { GroupDialog } from '../tasks/group-dialog.tsx';

type UnnamedGroupsProps = { readonly planId: string; readonly round: readonly Submission[] };

/** The groups for which nobody can send, each with the way to name its agencies in all of its tasks. */
export function UnnamedGroups({ planId, round }: UnnamedGroupsProps) {
  const [opened, open] = useState<AgencyName | null>(null);
  const groups = round.filter(({ isUnnamedGroup }) => isUnnamedGroup);
  if (groups.length === 0) return null;
  return (
    <div style={{ marginBottom: 12 }}>
      <WarningNote>
        {count(groups.length)} nhóm chưa nêu rõ gồm những cơ quan nào nên chưa ai gửi được kết quả. Chọn nhóm để ghi các
        cơ quan, một lần cho mọi nhiệm vụ:{' '}
        {groups.map(({ agency, taskCount }, at) => (
          <Fragment key={agency.id}>
            {at > 0 && '; '}
            <TextButton onClick={() => open(agency)}>
              {agency.name} ({count(taskCount)} nhiệm vụ)
            </TextButton>
          </Fragment>
        ))}
        .
      </WarningNote>
      {opened && <GroupDialog planId={planId} group={opened} taskId={null} onClose={() => open(null)} />}
    </div>
  );
}
