import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { contentsOf } from './backup-words.ts';
import { useUpkeep } from './use-upkeep.ts';

/** "Sao lưu ngay": a copy with a name of one's own. */
export function MakeDialog({ onClose }: { readonly onClose: () => void }) {
  const [name, setName] = useState('');
  const make = useUpkeep(
    () => api.backups.make.call({ name }),
    (copy) => `Đã sao lưu và kiểm tra: ${contentsOf(copy)}.`,
    onClose,
  );
  return (
    <FormDialog
      title="Sao lưu ngay"
      doLabel="Sao lưu"
      size={560}
      fault={make.error && sentenceOf(make.error)}
      isPending={make.isPending}
      onDo={() => make.mutate(undefined)}
      onClose={onClose}
    >
      <TextInput
        label="Tên bản sao"
        description="Không bắt buộc. Bản sao tự tạo không bị xóa tự động."
        placeholder="Ví dụ: Trước khi chốt báo cáo năm"
        autoComplete="off"
        maxLength={200}
        data-autofocus
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
