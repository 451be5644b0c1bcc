import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { whyNotRepeated } from '#shared/accounts/password.rules.ts';
import { api } from '../../api/client.ts';
import { fieldReasons, sentenceOf } from '../../api/refusal.ts';
import { ErrorBox } from '../../ui/error-box.tsx';
import { NewPasswordFields, noNewPassword } from './new-password-fields.tsx';
import styles from './threshold.module.css';
import { Threshold } from './threshold.tsx';

type RecoverFormProps = { readonly onBack: () => void; readonly onCode: (code: string) => void };

/** The way back in for an administrator who has the recovery sheet. */
export function RecoverForm({ onBack, onCode }: RecoverFormProps) {
  const [signInName, setSignInName] = useState('');
  const [code, setCode] = useState('');
  const [words, setWords] = useState(noNewPassword);
  const [isChecked, setChecked] = useState(false);
  const recover = useMutation(
    api.accounts.recover.mutationOptions({ onSuccess: ({ recoveryCode }) => onCode(recoveryCode) }),
  );
  const reasons = fieldReasons(recover.error);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (recover.isPending || whyNotRepeated(words.password, words.repeated) !== null) return;
    recover.mutate({ signInName, code, newPassword: words.password });
  };
  return (
    <Threshold
      title="Đặt lại mật khẩu quản trị"
      says="Dùng mã trên phiếu khôi phục. Mã chỉ dùng được một lần; mã mới hiện ra ngay sau đó. Người không phải quản trị thì nhờ quản trị cấp lại mật khẩu."
    >
      <form className={styles.fields} onSubmit={send}>
        <TextInput
          label="Tên đăng nhập của quản trị"
          autoComplete="username"
          maxLength={40}
          autoFocus
          value={signInName}
          error={reasons.get('signInName')}
          onChange={(event) => setSignInName(event.currentTarget.value)}
        />
        <TextInput
          label="Mã khôi phục"
          description="Năm nhóm, mỗi nhóm năm chữ và số, như in trên phiếu khôi phục."
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
          value={code}
          error={reasons.get('code')}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <NewPasswordFields words={words} onWrite={setWords} isChecked={isChecked} reason={reasons.get('newPassword')} />
        {recover.error && reasons.size === 0 && <ErrorBox sentence={sentenceOf(recover.error)} />}
        <div className={styles.actions}>
          <Button type="submit" loading={recover.isPending}>
            Đặt lại mật khẩu
          </Button>
          <Button variant="default" onClick={onBack}>
            Về trang đăng nhập
          </Button>
        </div>
      </form>
    </Threshold>
  );
}
