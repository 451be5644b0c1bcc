import { Button, Group, Modal, Radio, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { AssignmentRole } from '#shared/tasks/task.ts';
import { roleInTaskNames } from '#shared/words/labels.ts';
import { count } from '#shared/words/numbers.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import styles from '../../ui/dialog.module.css';
import { ErrorBox } from '../../ui/error-box.tsx';
import { fieldOrder } from '../../ui/field-order.ts';
import { useReturnFocus } from '../../ui/use-return-focus.ts';
import { AgencyChoice } from '../agencies/agency-choice.tsx';
import { readDay } from './task-words.ts';
import { useBulkDone } from './use-bulk.ts';

type AssignDialogProps = { readonly taskIds: readonly string[]; readonly onClose: () => void };

const out = 'out';
const roles = [...(Object.keys(roleInTaskNames) as AssignmentRole[]), out] as const;
type Choice = (typeof roles)[number];
const roleNames = { ...roleInTaskNames, out: 'Thôi giao' } satisfies Record<Choice, string>;

/** One agency, one role, many tasks. */
export function AssignDialog({ taskIds, onClose }: AssignDialogProps) {
  useReturnFocus();
  const [agencyId, setAgency] = useState<string | null>(null);
  const [role, setRole] = useState<Choice>('support');
  const [formerLead, setFormerLead] = useState<'support' | 'remove'>('support');
  const [from, setFrom] = useState('');
  const [reasons, setReasons] = useState<{ agency?: string; from?: string }>({});
  const done = useBulkDone(onClose);
  const words = role === out ? 'Đã thôi giao' : `Đã giao ${roleNames[role].toLowerCase()}`;
  const assign = useMutation(api.tasks.assign.mutationOptions({ onSuccess: (counted) => done(counted, words) }));
  const save = () => {
    const against = {
      ...(agencyId === null && { agency: 'Chọn một cơ quan.' }),
      ...(from.trim() !== '' &&
        readDay(from) === null && { from: `"${from.trim()}" không phải là ngày: viết như 31/12/2026.` }),
    };
    setReasons(against);
    if (agencyId === null || Object.keys(against).length > 0) return;
    assign.mutate({
      taskIds: [...taskIds],
      agencyId,
      role: role === out ? null : role,
      formerLead,
      from: readDay(from),
    });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={`Phân công ${count(taskIds.length)} nhiệm vụ`}
      size={560}
      closeButtonProps={{ 'aria-label': 'Đóng' }}
    >
      <div className={styles.body}>
        <AgencyChoice
          data-autofocus
          label="Cơ quan"
          placeholder="Gõ tên cơ quan, không cần dấu"
          inputWrapperOrder={fieldOrder}
          value={agencyId}
          onChange={setAgency}
          error={reasons.agency}
          leaveOut={[]}
        />
        <Radio.Group label="Vai trò" value={role} onChange={(value) => setRole(value as Choice)}>
          <Group gap={18} my={6}>
            {roles.map((one) => (
              <Radio key={one} value={one} label={roleNames[one]} size="xs" />
            ))}
          </Group>
        </Radio.Group>
        {role === 'lead' && (
          <Radio.Group
            label="Đơn vị đang chủ trì"
            value={formerLead}
            onChange={(value) => setFormerLead(value as typeof formerLead)}
          >
            <Group gap={18} my={6}>
              <Radio value="support" label="Chuyển sang phối hợp" size="xs" />
              <Radio value="remove" label="Thôi giao" size="xs" />
            </Group>
          </Radio.Group>
        )}
        <TextInput
          label="Áp dụng từ ngày"
          description="Để trống nếu chỉ sửa cho đúng. Có ngày thì báo cáo trước ngày đó vẫn ghi đơn vị cũ."
          placeholder="dd/mm/yyyy"
          inputWrapperOrder={fieldOrder}
          autoComplete="off"
          value={from}
          error={reasons.from}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        {assign.error && <ErrorBox sentence={sentenceOf(assign.error)} />}
        <div className={styles.actions}>
          <Button variant="default" onClick={onClose} disabled={assign.isPending}>
            Thôi
          </Button>
          <Button onClick={save} loading={assign.isPending}>
            {role === out ? 'Thôi giao' : 'Giao nhiệm vụ'}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
