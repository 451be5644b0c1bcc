import { IconPaperclip } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { Attachment } from '#shared/attachments/attachment.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { saveFile } from '../../ui/save-file.ts';
import { TextButton } from '../../ui/text-button.tsx';
import styles from './file-link.module.css';

const kilobytes = (bytes: number): string =>
  bytes >= 1_000_000
    ? `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`
    : `${Math.max(1, Math.round(bytes / 1_000))} KB`;

/** A file that came with a result; a press saves it. That it is missing or has changed is said beside it. */
export function FileLink({ attachment }: { readonly attachment: Pick<Attachment, 'id' | 'name' | 'sizeBytes'> }) {
  const open = useMutation({
    mutationFn: () => api.attachments.open.call({ attachmentId: attachment.id }),
    onSuccess: saveFile,
  });
  return (
    <span className={styles.file}>
      <TextButton
        className={styles.link}
        disabled={open.isPending}
        aria-label={`Tải tệp ${attachment.name}`}
        onClick={() => open.mutate()}
      >
        <IconPaperclip size={14} stroke={1.8} aria-hidden />
        {attachment.name}
      </TextButton>{' '}
      <span className={styles.size}>({kilobytes(attachment.sizeBytes)})</span>
      {open.error && (
        <span role="alert" className={styles.fault}>
          {sentenceOf(open.error)}
        </span>
      )}
    </span>
  );
}
