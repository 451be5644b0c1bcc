import { TextInput } from '@mantine/core';
import type { Task } from '#shared/tasks/task.ts';
import { agencyWarning } from '#shared/tasks/task-agency.rules.ts';
import { fieldOrder } from '../../ui/field-order.ts';
import { WarningNote } from '../../ui/warning-note.tsx';
import { AgencyChoice } from '../agencies/agency-choice.tsx';
import { AgenciesChoice } from './agencies-choice.tsx';
import { field } from './task-field.ts';
import { readTask } from './task-words.ts';
import type { TaskWriting } from './use-task-form.ts';
import type { TaskPlace } from './use-task-place.ts';

type TaskFormAgenciesProps = {
  readonly form: TaskWriting;
  readonly place: TaskPlace;
  readonly task: Task | undefined;
};

/** Who does the task: exactly one leads, or nobody yet. */
export function TaskFormAgencies({ form, place, task }: TaskFormAgenciesProps) {
  const { words, change } = form;
  const { frame, agencies } = place;
  const chosen = [...(words.leadId === null ? [] : [words.leadId]), ...words.jointIds, ...words.supportIds];
  const fields = readTask(words, task);
  const warnings = chosen.flatMap((id) => {
    const agency = frame.agencies.get(id);
    return agency ? (agencyWarning(agency, fields, frame.today) ?? []) : [];
  });
  const given = task && [task.lead?.id ?? '', ...task.joint.map(({ id }) => id), ...task.support.map(({ id }) => id)];
  const isReassigned = given !== undefined && given.filter(Boolean).join() !== chosen.join();
  const many = (path: 'jointIds' | 'supportIds') => (
    <AgenciesChoice
      {...field(form, path)}
      agencies={agencies}
      value={words[path]}
      onChange={(ids) => change({ [path]: ids })}
      day={frame.today}
    />
  );
  return (
    <>
      <AgencyChoice
        {...field(form, 'leadId')}
        placeholder="Chưa xác định"
        value={words.leadId}
        onChange={(leadId) => change({ leadId })}
        leaveOut={[]}
        day={frame.today}
      />
      {many('supportIds')}
      {many('jointIds')}
      {isReassigned && (
        <TextInput
          label="Phân công mới áp dụng từ ngày"
          description="Để trống nếu chỉ sửa cho đúng. Có ngày thì báo cáo trước ngày đó vẫn ghi đơn vị cũ."
          placeholder="dd/mm/yyyy"
          inputWrapperOrder={fieldOrder}
          autoComplete="off"
          value={words.from}
          error={form.reasonOf('from')}
          onChange={(event) => change({ from: event.currentTarget.value })}
        />
      )}
      {warnings.length > 0 && <WarningNote>{warnings.join(' ')}</WarningNote>}
    </>
  );
}
