import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type ReactNode, useState } from 'react';
import { api } from '../api/client.ts';
import { queryClient } from '../api/query-client.ts';
import { sentenceOf } from '../api/refusal.ts';
import styles from './done-toast.module.css';
import { toast } from './toast.ts';

const longEnoughToRead = 12_000;

/** Says what was done, with "Hoàn tác" beside it. Call it once the command has been answered. */
export const toastDone = async (message: ReactNode): Promise<void> => {
  const last = await api.undo.last.call();
  notifications.clean();
  notifications.show({
    message: last ? <DoneMessage message={message} lineId={last.lineId} /> : message,
    color: 'green',
    autoClose: longEnoughToRead,
    closeButtonProps: { 'aria-label': 'Đóng thông báo' },
  });
};

function DoneMessage({ message, lineId }: { readonly message: ReactNode; readonly lineId: string }) {
  const [isUndoing, setUndoing] = useState(false);
  const undo = async () => {
    setUndoing(true);
    try {
      await api.undo.undo.call({ lineId });
      await queryClient.invalidateQueries();
      toast('Đã hoàn tác.');
    } catch (error) {
      toast(sentenceOf(error), 'mind');
    }
  };
  return (
    <div className={styles.line}>
      <span>{message}</span>
      <Button size="compact-sm" variant="subtle" loading={isUndoing} onClick={undo}>
        Hoàn tác
      </Button>
    </div>
  );
}
