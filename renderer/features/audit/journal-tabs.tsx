import { Tabs } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import styles from './journal.module.css';

/** What was done, and what was deleted. */
export function JournalTabs({ shown }: { readonly shown: '/nhat-ky' | '/thung-rac' }) {
  const navigate = useNavigate();
  return (
    <Tabs className={styles.tabs} value={shown} onChange={(to) => navigate({ to: to as typeof shown })}>
      <Tabs.List>
        <Tabs.Tab value="/nhat-ky">Nhật ký</Tabs.Tab>
        <Tabs.Tab value="/thung-rac">Thùng rác</Tabs.Tab>
      </Tabs.List>
    </Tabs>
  );
}
