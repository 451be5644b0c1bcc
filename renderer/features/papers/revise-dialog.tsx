import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Paper } from '#shared/papers/paper.ts';
import { api } from '../../api/client.ts';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';

type ReviseDialogProps = { readonly paper: Paper; readonly onClose: () => void };

/** Asks why a signed paper needs another version, and opens its draft. */
export function ReviseDialog({ paper, onClose }: ReviseDialogProps) {
  const navigate = useNavigate();
  const cache = useQueryClient();
  const revising = useMutation({
    networkMode: 'always',
    mutationFn: (reason: string) => api.papers.revise.call({ paperId: paper.id, seenVersion: paper.version, reason }),
    onSuccess: async ({ paperId }) => {
      await cache.invalidateQueries({ queryKey: api.papers.key() });
      await navigate({ to: '/bao-cao/$paperId', params: { paperId } });
    },
  });
  return (
    <ReasonDialog
      title="Lập bản mới"
      doLabel="Soạn bản mới"
      hint="Bản đã ký giữ nguyên. Bản mới là dự thảo soạn theo số liệu hiện nay, giữ các phần đã sửa tay."
      doing={revising}
      onDo={revising.mutate}
      onClose={onClose}
    />
  );
}
