import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { SessionStatus } from '#shared/session/session.contract.ts';
import { api } from '../../api/client.ts';
import { forgetAnswers } from '../../api/query-client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { sessionStatus } from '../../api/session.ts';
import { RetryBox } from '../../ui/retry-box.tsx';
import { setDraftOwner } from '../../ui/use-draft.ts';
import { RecoveryPage } from '../accounts/recovery-page.tsx';
import { SetUpPage } from '../accounts/set-up-page.tsx';
import { ExpiredPage } from './expired-page.tsx';
import { LockScreen } from './lock-screen.tsx';
import { ShowsCode } from './shown-code.ts';
import { SignInPage } from './sign-in-page.tsx';
import { Threshold } from './threshold.tsx';
import { useRestored } from './use-restored.ts';
import { useStay } from './use-stay.ts';

/** Whose page is on the screen: it stays behind the lock, and goes with its person. */
const pageOf = (status: SessionStatus | undefined, shown: string | null): string | null => {
  if (!status) return shown;
  const person = status.actor?.id ?? null;
  if (status.at === 'in') return person;
  return status.at === 'locked' && shown === person ? shown : null;
};

type GateProps = {
  /** Somebody else has signed in at this screen: the page of the last person is not theirs. */
  readonly onOtherPerson: () => void;
  readonly children: ReactNode;
};

/** Shows the book to who is in, and to everyone else what comes first. */
export function Gate({ onOtherPerson, children }: GateProps) {
  const cache = useQueryClient();
  const { data: status, error, refetch } = useQuery(sessionStatus());
  const [shown, setShown] = useState<string | null>(null);
  const [readFor, setReadFor] = useState<string | null>(null);
  const [code, setCode] = useState<string | null>(null);
  const lastPerson = useRef<string | null>(null);
  const tellOther = useEffectEvent(onOtherPerson);
  const page = pageOf(status, shown);
  if (page !== shown) setShown(page);
  useEffect(() => {
    if (page === null) return;
    if (lastPerson.current !== null && lastPerson.current !== page) tellOther();
    lastPerson.current = page;
  }, [page]);
  useEffect(() => {
    setDraftOwner(status?.usesAccounts ? page : null);
    forgetAnswers();
    setReadFor(page);
  }, [page, status?.usesAccounts]);
  useRestored(status);
  useStay(status?.at === 'in' && status.usesAccounts);

  const look = () => cache.invalidateQueries({ queryKey: api.session.status.key() });
  const signOut = async () => {
    await api.session.signOut.call();
    await look();
  };
  if (code !== null)
    return (
      <RecoveryPage
        code={code}
        onDone={() => {
          setCode(null);
          void look();
        }}
      />
    );
  if (!status)
    return error ? (
      <Threshold title="Chưa mở được sổ">
        <RetryBox sentence={sentenceOf(error)} onRetry={refetch} />
      </Threshold>
    ) : null;
  return (
    <>
      {page !== null && page === readFor && <ShowsCode value={setCode}>{children}</ShowsCode>}
      {status.at === 'newcomer' && <SetUpPage onEnter={look} onCode={setCode} />}
      {status.at === 'stranger' && <SignInPage onEnter={look} onCode={setCode} />}
      {status.at === 'expired' && <ExpiredPage actor={status.actor} onEnter={look} onSignOut={signOut} />}
      {status.at === 'locked' && (
        <LockScreen actor={status.actor} onUnlock={() => cache.invalidateQueries()} onSignOut={signOut} />
      )}
    </>
  );
}
