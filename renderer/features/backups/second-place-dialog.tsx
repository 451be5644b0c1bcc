import { useState } from 'react';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import styles from './backups.module.css';
import { PassphraseFields, usePassphrase } from './passphrase-fields.tsx';
import { PlacePicker } from './place-picker.tsx';
import { useUpkeep } from './use-upkeep.ts';

type SecondPlaceDialogProps = { readonly folder: string; readonly onClose: () => void };

/** The place outside this computer's disk to which every new copy goes. */
export function SecondPlaceDialog({ folder: chosen, onClose }: SecondPlaceDialogProps) {
  const [folder, setFolder] = useState(chosen);
  const asked = usePassphrase();
  const keep = useUpkeep(
    async () => {
      await api.backups.keepSecondPlace.call({ folder, passphrase: asked.passphrase });
      return (await api.backups.overview.call()).copies.length > 0
        ? await api.backups.sendToSecondPlace.call()
        : { file: '' };
    },
    ({ file }) => (file === '' ? 'Đã chọn nơi lưu thứ hai.' : `Đã chọn nơi lưu thứ hai và ghi ${file}.`),
    onClose,
  );
  return (
    <FormDialog
      title="Nơi lưu thứ hai"
      doLabel="Dùng nơi này"
      size={560}
      fault={keep.error ? sentenceOf(keep.error) : asked.words.second === '' ? null : asked.reason}
      isReady={folder !== '' && asked.reason === null}
      isPending={keep.isPending}
      onDo={() => keep.mutate(undefined)}
      onClose={onClose}
    >
      <p className={styles.soft}>
        Mỗi bản sao mới được ghi thêm một tệp vào đây, giữ 12 tệp gần nhất. Chọn ổ USB, ổ khác hoặc thư mục chung của cơ
        quan; khi ổ vắng mặt, bản sao được ghi bù lúc ổ có lại.
      </p>
      <PlacePicker label="Thư mục" kind="folder" value={folder} onChange={setFolder} />
      <PassphraseFields asked={asked} />
    </FormDialog>
  );
}
