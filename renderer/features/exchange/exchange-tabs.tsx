import { Tabs } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import styles from './exchange.module.css';
import { ReceiptsPart } from './receipts-part.tsx';
import { ReceivePart } from './receive-part.tsx';

type ExchangeTabsProps = {
  /** "Gửi đi": what goes out to the agencies. */
  readonly give: ReactNode;
};

/** The parts of the exchange in the office's book. What waits in "Nhận về" stays while another part is looked at. */
export function ExchangeTabs({ give }: ExchangeTabsProps) {
  const [shown, setShown] = useState<string | null>('gui-di');
  return (
    <Tabs value={shown} onChange={setShown} keepMounted>
      <Tabs.List className={styles.tabs}>
        <Tabs.Tab value="gui-di">Gửi đi</Tabs.Tab>
        <Tabs.Tab value="nhan-ve">Nhận về</Tabs.Tab>
        <Tabs.Tab value="da-nhan">Đã nhận</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="gui-di">{give}</Tabs.Panel>
      <Tabs.Panel value="nhan-ve">
        <ReceivePart />
      </Tabs.Panel>
      <Tabs.Panel value="da-nhan">
        <ReceiptsPart />
      </Tabs.Panel>
    </Tabs>
  );
}
