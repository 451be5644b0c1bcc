import { Button, Modal, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AttachmentFault } from '#shared/attachments/attachment.ts';
import { count } from '#shared/words/numbers.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import dialog from '../../ui/dialog.module.css';
import { RetryBox } from '../../ui/retry-box.tsx';
import { WarningNote } from '../../ui/warning-note.tsx';
import styles from './file-link.module.css';

const faultNames = {
  missing: 'không còn trong thư mục dữ liệu',
  changed: 'nội dung đã khác lúc nhận',
} satisfies Record<AttachmentFault['fault'], string>;

/** Looks on request at every file that came with a result or that a paper was signed as: whether it is there, and is what it was. */
export function FileCheck() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="subtle" onClick={() => setOpen(true)}>
        Kiểm tra tệp
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title="Kiểm tra tệp minh chứng và văn bản đã ký"
        size={640}
        closeButtonProps={{ 'aria-label': 'Đóng' }}
      >
        <Faults />
      </Modal>
    </>
  );
}

function Faults() {
  const { data, error, refetch } = useQuery(api.attachments.listFaults.queryOptions({ staleTime: 0 }));
  if (error) return <RetryBox sentence={sentenceOf(error)} onRetry={refetch} />;
  if (!data) return <Skeleton height={60} radius={4} />;
  if (data.faults.length === 0)
    return (
      <p className={dialog.soft}>
        {data.checked === 0
          ? 'Chưa có tệp nào được đính kèm.'
          : `Đã kiểm tra ${count(data.checked)} tệp: đủ và đúng như lúc nhận.`}
      </p>
    );
  return (
    <div className={dialog.body}>
      <WarningNote>
        {count(data.faults.length)} trong {count(data.checked)} tệp có lỗi: khôi phục từ bản sao lưu, hoặc đính kèm lại.
        Văn bản đã ký vẫn in lại được từ nội dung đã lưu.
      </WarningNote>
      <ul className={styles.faults}>
        {data.faults.map(({ attachment, fault, belongsTo }) => (
          <li key={`${attachment.id}/${belongsTo}`}>
            <b>{attachment.name}</b>: {faultNames[fault]}
            <span className={styles.of}>{belongsTo}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
