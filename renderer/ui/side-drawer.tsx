import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './side-drawer.module.css';

type SideDrawerProps = {
  readonly isOpen: boolean;
  readonly title: ReactNode;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly size?: number;
  /** The cursor goes back to where it was, unless it has been put elsewhere. */
  readonly returnsFocus?: boolean;
  readonly children: ReactNode;
};

/** A drawer at the right of whatever page is open. */
export function SideDrawer({
  isOpen,
  title,
  closeLabel,
  onClose,
  size = 620,
  returnsFocus = true,
  children,
}: SideDrawerProps) {
  return (
    <Drawer.Root opened={isOpen} onClose={onClose} returnFocus={returnsFocus} position="right" size={size} padding={0}>
      <Drawer.Overlay backgroundOpacity={0.25} />
      <Drawer.Content classNames={{ content: styles.content ?? '' }}>
        <Drawer.Header className={styles.head}>
          <Drawer.Title className={styles.title}>{title}</Drawer.Title>
          <Drawer.CloseButton aria-label={closeLabel} />
        </Drawer.Header>
        <Drawer.Body className={styles.body}>{children}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
