import { Button, Modal, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Paper } from '#shared/papers/paper.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { ErrorBox } from '../../ui/error-box.tsx';
import styles from './composer.module.css';

type ReviseDialogProps = { readonly paper: Paper; readonly onClose: () => void };

/** Asks why a signed paper needs another version, and opens its draft. */
export function ReviseDialog({ paper, onClose }: ReviseDialogProps) {
  const [reason, setReason] = useState('');
  const navigate = useNavigate();
  const cache = useQueryClient();
  const revising = useMutation({
    networkMode: 'always',
    mutationFn: () => api.papers.revise.call({ paperId: paper.id, seenVersion: paper.version, reason }),
    onSuccess: async ({ paperId }) => {
      await cache.invalidateQueries({ queryKey: api.papers.key() });
      await navigate({ to: '/bao-cao/$paperId', params: { paperId } });
    },
  });
  return (
    <Modal opened onClose={onClose} title="Lập bản mới" size={520} closeButtonProps={{ 'aria-label': 'Đóng' }}>
      <form
        className={styles.frame}
        onSubmit={(event) => {
          event.preventDefault();
          if (reason.trim() !== '') revising.mutate();
        }}
      >
        <Textarea
          label="Lý do"
          description="Bản đã ký giữ nguyên. Bản mới là dự thảo soạn theo số liệu hiện nay, giữ các phần đã sửa tay."
          data-autofocus
          autosize
          minRows={2}
          maxLength={1_000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {revising.error && <ErrorBox sentence={sentenceOf(revising.error)} />}
        <div className={styles.actions}>
          <Button variant="default" onClick={onClose}>
            Thôi
          </Button>
          <Button type="submit" loading={revising.isPending} disabled={reason.trim() === ''}>
            Soạn bản mới
          </Button>
        </div>
      </form>
    </Modal>
  );
}
