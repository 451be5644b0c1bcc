import { PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import styles from './backups.module.css';
import { PlacePicker } from './place-picker.tsx';
import { useUpkeep } from './use-upkeep.ts';

type OpenDialogProps = { readonly onClose: () => void; readonly onOpened: (copyId: string) => void };

/** "Mở từ tệp": a file from elsewhere becomes a copy of this book, which can be looked at and restored. */
export function OpenDialog({ onClose, onOpened }: OpenDialogProps) {
  const [file, setFile] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const isSealed = file.endsWith('.skhbm');
  const open = useUpkeep(
    () => api.backups.openPackage.call({ file, passphrase: isSealed && passphrase !== '' ? passphrase : null }),
    () => 'Tệp đã được mở và kiểm tra.',
    ({ id }) => onOpened(id),
  );
  return (
    <FormDialog
      title="Mở từ tệp"
      doLabel="Mở"
      size={560}
      fault={open.error && sentenceOf(open.error)}
      isReady={file !== '' && (!isSealed || passphrase !== '')}
      isPending={open.isPending}
      onDo={() => open.mutate(undefined)}
      onClose={onClose}
    >
      <p className={styles.soft}>
        Chọn tệp .skhb hoặc .skhbm do Sổ Kế Hoạch ghi ra. Sổ hiện tại chưa thay đổi cho tới khi bấm Khôi phục ở bước
        sau.
      </p>
      <PlacePicker label="Tệp" kind="file" value={file} onChange={setFile} />
      {isSealed && (
        <PasswordInput
          label="Mật khẩu của tệp"
          autoComplete="off"
          maxLength={200}
          value={passphrase}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
        />
      )}
    </FormDialog>
  );
}
