import { Button, Modal, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Removable } from '#shared/trash/trash.contract.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { toastDone } from '../../ui/done-toast.tsx';
import { ErrorBox } from '../../ui/error-box.tsx';
import styles from './remove-dialog.module.css';

export type Removing = {
  /** "Xóa nhiệm vụ", the title. */
  readonly title: string;
  /** What is said once it is done. */
  readonly done: string;
  readonly table: Removable | null;
  readonly ids: readonly string[];
  readonly remove: (reason: string) => Promise<unknown>;
  /** Called once the rows are gone. */
  readonly onGone?: (() => void) | undefined;
};

type RemoveDialogProps = { readonly removing: Removing; readonly onClose: () => void };

/** Asks for the reason, and says before what goes along or what stands in the way. */
export function RemoveDialog({ removing, onClose }: RemoveDialogProps) {
  const { title, done, table, ids, remove, onGone } = removing;
  const [reason, setReason] = useState('');
  const cache = useQueryClient();
  const preview = useQuery(
    api.trash.preview.queryOptions({ input: { table: table ?? 'tasks', ids: [...ids] }, enabled: table !== null }),
  );
  const removal = useMutation({
    mutationFn: remove,
    networkMode: 'always',
    onSuccess: async () => {
      onClose();
      onGone?.();
      await cache.invalidateQueries();
      await toastDone(done);
    },
  });
  const held = preview.data?.reason ?? null;
  const isReady = table === null || preview.data !== undefined;
  return (
    <Modal opened onClose={onClose} title={title} size={520} closeButtonProps={{ 'aria-label': 'Đóng' }}>
      <form
        className={styles.body}
        onSubmit={(event) => {
          event.preventDefault();
          if (reason.trim() !== '') removal.mutate(reason);
        }}
      >
        {preview.error && <ErrorBox sentence={sentenceOf(preview.error)} />}
        {held !== null && <ErrorBox sentence={held} />}
        {held === null && (
          <>
            {preview.data && <p>Sẽ vào thùng rác: {preview.data.contents}.</p>}
            <Textarea
              label="Lý do"
              description="Ghi trong nhật ký. Khôi phục được từ thùng rác."
              data-autofocus
              required
              withAsterisk={false}
              autosize
              minRows={2}
              maxLength={1_000}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          </>
        )}
        {removal.error && <ErrorBox sentence={sentenceOf(removal.error)} />}
        <div className={styles.actions}>
          <Button variant="default" onClick={onClose} disabled={removal.isPending}>
            Thôi
          </Button>
          {held === null && (
            <Button type="submit" color="red" loading={removal.isPending} disabled={!isReady || reason.trim() === ''}>
              Xóa
            </Button>
          )}
        </div>
      </form>
    </Modal>
  );
}
