import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Actor } from '#shared/contract/actor.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { ErrorBox } from '../../ui/error-box.tsx';
import { PasswordField } from './password-field.tsx';
import styles from './threshold.module.css';
import { Threshold } from './threshold.tsx';

type LockScreenProps = {
  readonly actor: Actor | null;
  readonly onUnlock: () => void;
  readonly onSignOut: () => void;
};

/**
 * Covers the page and everything that floats over it; what is being written there stays. A modal dialog of the browser's
 * own lies above all and leaves nothing below it to the keyboard.
 */
export function LockScreen({ actor, onUnlock, onSignOut }: LockScreenProps) {
  const [password, setPassword] = useState('');
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    shown?.querySelector('input')?.focus();
    return () => shown?.close();
  }, []);
  const unlock = useMutation(
    api.session.unlock.mutationOptions({ onSuccess: onUnlock, onError: () => setPassword('') }),
  );
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!unlock.isPending) unlock.mutate({ password });
  };
  return (
    <dialog
      ref={dialog}
      className={styles.lock}
      aria-label="Màn hình đang khóa"
      onCancel={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.preventDefault();
      }}
      onClose={() => dialog.current?.showModal()}
    >
      <Threshold
        title="Màn hình đang khóa"
        says={`${actor?.name ?? ''} đang làm việc. Nội dung chưa lưu vẫn còn nguyên.`}
      >
        <form className={styles.fields} onSubmit={send}>
          <PasswordField label="Mật khẩu" value={password} onChange={setPassword} />
          {unlock.error && <ErrorBox sentence={sentenceOf(unlock.error)} />}
          <div className={styles.actions}>
            <Button type="submit" loading={unlock.isPending} disabled={password === ''}>
              Mở khóa
            </Button>
            <Button variant="default" onClick={onSignOut}>
              Đăng xuất, người khác làm việc
            </Button>
          </div>
        </form>
      </Threshold>
    </dialog>
  );
}
