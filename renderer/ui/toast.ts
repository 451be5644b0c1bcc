import { notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';

/** Says what was done, or what to keep in mind; a new message takes the place of the last. */
export const toast = (message: ReactNode, tone: 'done' | 'mind' = 'done'): void => {
  notifications.clean();
  notifications.show({
    message,
    color: tone === 'done' ? 'green' : 'yellow',
    closeButtonProps: { 'aria-label': 'Đóng thông báo' },
  });
};
