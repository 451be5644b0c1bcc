import { Button, TextInput } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { ErrorBox } from '../../ui/error-box.tsx';
import { saveFile } from '../../ui/save-file.ts';
import styles from './packages.module.css';
import { useStanding } from './use-standing.ts';

const keptName = 'goi-tra-loi.nguoi-lap';

/** Where results leave the book as a file: what was sent, to be carried to the office. */
export function AnswerFile({ periodId }: { readonly periodId: string }) {
  const standing = useStanding();
  const [madeBy, setMadeBy] = useState(() => localStorage.getItem(keptName) ?? '');
  const save = useMutation(api.packages.saveAnswer.mutationOptions({ onSuccess: saveFile }));
  if (standing?.kind !== 'liaison') return null;
  return (
    <section className={styles.card} aria-label="Gói trả lời">
      <h2>Gói trả lời</h2>
      <p>
        Kết quả đã khóa trong sổ này. Lưu gói trả lời rồi gửi cho đơn vị chủ trì qua thư điện tử, Zalo hoặc USB; tệp
        minh chứng đi cùng trong gói.
      </p>
      <div className={styles.row}>
        <TextInput
          data-wide
          label="Người lập"
          placeholder="Họ tên đầu mối"
          value={madeBy}
          maxLength={200}
          onChange={(event) => {
            setMadeBy(event.currentTarget.value);
            localStorage.setItem(keptName, event.currentTarget.value);
          }}
        />
        <Button
          leftSection={<IconDownload size={16} />}
          loading={save.isPending}
          onClick={() => save.mutate({ periodId, madeBy })}
        >
          Lưu gói trả lời
        </Button>
      </div>
      <p className={styles.soft}>
        Mã của sổ này: <span className={styles.code}>{standing.code}</span>. Đơn vị chủ trì hỏi mã qua điện thoại thì
        đọc mã này.
      </p>
      {save.error && <ErrorBox sentence={sentenceOf(save.error)} />}
    </section>
  );
}
