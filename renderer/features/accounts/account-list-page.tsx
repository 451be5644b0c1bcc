import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Person } from '#shared/accounts/person.ts';
import { count } from '#shared/words/numbers.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { Page } from '../../ui/page.tsx';
import { RetryBox } from '../../ui/retry-box.tsx';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { AccessPanel } from './access-panel.tsx';
import { AccountForm } from './account-form.tsx';
import { AccountTable } from './account-table.tsx';
import styles from './accounts.module.css';
import { type OneTime, OneTimePassword } from './one-time-password.tsx';
import { TurnOnForm } from './turn-on-form.tsx';

/** Who may do what in this book, and how it is opened. */
export function AccountListPage() {
  const settings = useQuery(api.accounts.settings.queryOptions());
  const people = useQuery(api.accounts.list.queryOptions());
  const [edited, setEdited] = useState<Person | 'new' | null>(null);
  const [told, setTold] = useState<OneTime | null>(null);
  const error = settings.error ?? people.error;
  const usesAccounts = settings.data?.usesAccounts ?? false;
  const active = people.data?.filter(({ isActive }) => isActive).length ?? 0;
  return (
    <Page
      title="Tài khoản"
      answers="Ai được vào sổ này và được làm gì."
      action={usesAccounts && <Button onClick={() => setEdited('new')}>Thêm tài khoản</Button>}
    >
      {error && (
        <RetryBox sentence={sentenceOf(error)} onRetry={() => settings.refetch().then(() => people.refetch())} />
      )}
      {!settings.data && !error && <Skeleton height={240} radius={4} />}
      {settings.data && !usesAccounts && <TurnOnForm />}
      {settings.data && usesAccounts && people.data && (
        <>
          <p className={styles.count}>{count(active)} tài khoản đang dùng</p>
          <AccountTable people={people.data} onOpen={setEdited} />
          <AccessPanel settings={settings.data} />
        </>
      )}
      <SideDrawer
        isOpen={edited !== null}
        title={edited === 'new' || edited === null ? 'Thêm tài khoản' : edited.name}
        closeLabel="Đóng ngăn tài khoản"
        onClose={() => setEdited(null)}
      >
        {edited !== null && (
          <AccountForm
            person={edited === 'new' ? null : edited}
            onDone={() => setEdited(null)}
            onPassword={(oneTime) => {
              setEdited(null);
              setTold(oneTime);
            }}
          />
        )}
      </SideDrawer>
      <OneTimePassword told={told} onClose={() => setTold(null)} />
    </Page>
  );
}
