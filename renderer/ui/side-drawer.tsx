import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './side-drawer.module.css';
import { useEscape } from './use-escape.ts';

type SideDrawerProps = {
  readonly isOpen: boolean;
  readonly title: ReactNode;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly size?: number;
  /** The cursor goes back to where it was, unless it has been put elsewhere. */
  readonly returnsFocus?: boolean;
  /** The drawer of the frame stands over that of a page. */
  readonly isOfFrame?: boolean;
  readonly children: ReactNode;
};

/** Below the dialogs, which open over drawers. */
export const drawerLevels = { page: 180, frame: 190 };

/** A drawer at the right of whatever page is open. */
export function SideDrawer({
  isOpen,
  title,
  closeLabel,
  onClose,
  size = 620,
  returnsFocus = true,
  isOfFrame = false,
  children,
}: SideDrawerProps) {
  const content = useEscape(isOpen, onClose);
  return (
    <Drawer.Root
      opened={isOpen}
      onClose={onClose}
      closeOnEscape={false}
      returnFocus={returnsFocus}
      position="right"
      size={size}
      padding={0}
      zIndex={isOfFrame ? drawerLevels.frame : drawerLevels.page}
    >
      <Drawer.Overlay backgroundOpacity={0.25} />
      <Drawer.Content ref={content} data-drawer classNames={{ content: styles.content ?? '' }}>
        <Drawer.Header className={styles.head}>
          <Drawer.Title className={styles.title}>{title}</Drawer.Title>
          <Drawer.CloseButton aria-label={closeLabel} />
        </Drawer.Header>
        <Drawer.Body className={styles.body}>{children}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
