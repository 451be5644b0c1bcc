import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { whyNotRepeated } from '#shared/accounts/password.rules.ts';
import { api } from '../../api/client.ts';
import { fieldReasons, sentenceOf } from '../../api/refusal.ts';
import { ErrorBox } from '../../ui/error-box.tsx';
import { NewPasswordFields, noNewPassword } from './new-password-fields.tsx';
import { PasswordField } from './password-field.tsx';
import styles from './threshold.module.css';

type ChangePasswordFormProps = {
  readonly currentLabel: string;
  readonly leaveLabel: string;
  readonly onDone: () => void;
  readonly onLeave: () => void;
};

export function ChangePasswordForm({ currentLabel, leaveLabel, onDone, onLeave }: ChangePasswordFormProps) {
  const [password, setPassword] = useState('');
  const [words, setWords] = useState(noNewPassword);
  const [isChecked, setChecked] = useState(false);
  const change = useMutation(api.accounts.changePassword.mutationOptions({ onSuccess: onDone }));
  const reasons = fieldReasons(change.error);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (change.isPending || whyNotRepeated(words.password, words.repeated) !== null) return;
    change.mutate({ password, newPassword: words.password });
  };
  return (
    <form className={styles.fields} onSubmit={send}>
      <PasswordField
        label={currentLabel}
        autoFocus
        value={password}
        error={reasons.get('password')}
        onChange={setPassword}
      />
      <NewPasswordFields words={words} onWrite={setWords} isChecked={isChecked} reason={reasons.get('newPassword')} />
      {change.error && reasons.size === 0 && <ErrorBox sentence={sentenceOf(change.error)} />}
      <div className={styles.actions}>
        <Button type="submit" loading={change.isPending} disabled={password === '' || words.password === ''}>
          Đổi mật khẩu
        </Button>
        <Button variant="default" onClick={onLeave}>
          {leaveLabel}
        </Button>
      </div>
    </form>
  );
}
