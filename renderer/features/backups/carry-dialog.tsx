import { useState } from 'react';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import styles from './backups.module.css';
import { PassphraseFields, usePassphrase } from './passphrase-fields.tsx';
import { PlacePicker } from './place-picker.tsx';
import { useUpkeep } from './use-upkeep.ts';

/** "Chuyển sang máy khác": the whole book as one file. */
export function CarryDialog({ onClose }: { readonly onClose: () => void }) {
  const [folder, setFolder] = useState('');
  const asked = usePassphrase();
  const write = useUpkeep(
    () => api.backups.writePackage.call({ folder, passphrase: asked.passphrase }),
    ({ file }) => `Đã ghi ${file}.`,
    onClose,
  );
  return (
    <FormDialog
      title="Chuyển sang máy khác"
      doLabel="Ghi tệp"
      size={560}
      fault={write.error ? sentenceOf(write.error) : asked.words.second === '' ? null : asked.reason}
      isReady={folder !== '' && asked.reason === null}
      isPending={write.isPending}
      onDo={() => write.mutate(undefined)}
      onClose={onClose}
    >
      <p className={styles.soft}>
        Cả sổ và tệp đính kèm được ghi thành một tệp. Trên máy mới: mở Sổ Kế Hoạch, vào Sao lưu, bấm Mở từ tệp, chọn tệp
        này rồi bấm Khôi phục.
      </p>
      <PlacePicker label="Ghi vào thư mục" kind="folder" value={folder} onChange={setFolder} />
      <PassphraseFields asked={asked} />
    </FormDialog>
  );
}
