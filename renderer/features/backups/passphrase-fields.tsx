import { Checkbox, PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { whyNotPassphrase } from '#shared/backups/backups.ts';
import styles from './backups.module.css';

type PassphraseWords = { readonly isWanted: boolean; readonly first: string; readonly second: string };

/** What was typed for a passphrase, and why it can't be used yet. */
export const usePassphrase = () => {
  const [words, setWords] = useState<PassphraseWords>({ isWanted: false, first: '', second: '' });
  const reason = ((): string | null => {
    if (!words.isWanted) return null;
    return whyNotPassphrase(words.first) ?? (words.first === words.second ? null : 'Hai lần gõ chưa giống nhau.');
  })();
  return { words, setWords, reason, passphrase: words.isWanted ? words.first : null };
};

type PassphraseFieldsProps = { readonly asked: ReturnType<typeof usePassphrase> };

export function PassphraseFields({ asked }: PassphraseFieldsProps) {
  const { words, setWords } = asked;
  return (
    <div className={styles.fields}>
      <Checkbox
        label="Mã hóa tệp bằng mật khẩu"
        description="Nên dùng khi tệp nằm trên USB hoặc thư mục chung. Quên mật khẩu thì không mở được tệp."
        checked={words.isWanted}
        onChange={(event) => setWords({ ...words, isWanted: event.currentTarget.checked })}
      />
      {words.isWanted && (
        <>
          <PasswordInput
            label="Mật khẩu của tệp"
            description="Dài ít nhất 10 ký tự, ví dụ bốn năm từ rời nhau."
            autoComplete="new-password"
            maxLength={200}
            value={words.first}
            onChange={(event) => setWords({ ...words, first: event.currentTarget.value })}
          />
          <PasswordInput
            label="Gõ lại mật khẩu"
            autoComplete="new-password"
            maxLength={200}
            value={words.second}
            onChange={(event) => setWords({ ...words, second: event.currentTarget.value })}
          />
        </>
      )}
    </div>
  );
}
