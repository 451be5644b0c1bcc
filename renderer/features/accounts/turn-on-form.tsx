import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { whyNotRepeated } from '#shared/accounts/password.rules.ts';
import { api } from '../../api/client.ts';
import { fieldReasons, sentenceOf } from '../../api/refusal.ts';
import { ErrorBox } from '../../ui/error-box.tsx';
import { useShowCode } from '../session/shown-code.ts';
import thresholdStyles from '../session/threshold.module.css';
import styles from './accounts.module.css';
import { AdministratorFields, noAdministrator } from './administrator-fields.tsx';

/** For a book without passwords: its first administrator turns the accounts on. */
export function TurnOnForm() {
  const cache = useQueryClient();
  const showCode = useShowCode();
  const [words, setWords] = useState(noAdministrator);
  const [isChecked, setChecked] = useState(false);
  const turnOn = useMutation(
    api.accounts.turnOn.mutationOptions({
      onSuccess: ({ recoveryCode }) => {
        showCode(recoveryCode);
        return cache.invalidateQueries({ queryKey: api.session.status.key() });
      },
    }),
  );
  const reasons = fieldReasons(turnOn.error);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (turnOn.isPending || whyNotRepeated(words.password, words.repeated) !== null) return;
    const { name, signInName, password } = words;
    turnOn.mutate({ name, signInName, password });
  };
  return (
    <section className={styles.panel}>
      <h2>Sổ đang mở không cần mật khẩu</h2>
      <p>
        Ai ngồi vào máy này đều xem và sửa được toàn bộ sổ. Bật tài khoản để mỗi người đăng nhập bằng tên của mình; tài
        khoản đầu tiên là của quản trị.
      </p>
      <form className={thresholdStyles.fields} onSubmit={send}>
        <AdministratorFields
          words={words}
          onWrite={setWords}
          isChecked={isChecked}
          reasonOf={(field) => reasons.get(field)}
        />
        {turnOn.error && reasons.size === 0 && <ErrorBox sentence={sentenceOf(turnOn.error)} />}
        <div className={styles.actions}>
          <Button type="submit" loading={turnOn.isPending}>
            Bật tài khoản
          </Button>
        </div>
      </form>
    </section>
  );
}
