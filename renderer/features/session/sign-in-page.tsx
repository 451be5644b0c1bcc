import { Anchor, Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { ErrorBox } from '../../ui/error-box.tsx';
import { PasswordField } from './password-field.tsx';
import { RecoverForm } from './recover-form.tsx';
import styles from './threshold.module.css';
import { Threshold } from './threshold.tsx';

type SignInPageProps = { readonly onEnter: () => void; readonly onCode: (code: string) => void };

export function SignInPage({ onEnter, onCode }: SignInPageProps) {
  const [recovers, setRecovers] = useState(false);
  const [signInName, setSignInName] = useState('');
  const [password, setPassword] = useState('');
  const signIn = useMutation(
    api.session.signIn.mutationOptions({ onSuccess: onEnter, onError: () => setPassword('') }),
  );
  if (recovers) return <RecoverForm onBack={() => setRecovers(false)} onCode={onCode} />;
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!signIn.isPending) signIn.mutate({ signInName, password });
  };
  return (
    <Threshold title="Đăng nhập">
      <form className={styles.fields} onSubmit={send}>
        <TextInput
          label="Tên đăng nhập"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={40}
          autoFocus
          value={signInName}
          onChange={(event) => setSignInName(event.currentTarget.value)}
        />
        <PasswordField label="Mật khẩu" value={password} onChange={setPassword} />
        {signIn.error && <ErrorBox sentence={sentenceOf(signIn.error)} />}
        <div className={styles.actions}>
          <Button type="submit" loading={signIn.isPending} disabled={signInName.trim() === '' || password === ''}>
            Đăng nhập
          </Button>
          <Anchor component="button" type="button" size="sm" onClick={() => setRecovers(true)}>
            Quản trị quên mật khẩu
          </Anchor>
        </div>
      </form>
    </Threshold>
  );
}
