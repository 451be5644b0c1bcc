import { TextInput } from '@mantine/core';
import { suggestSignInName } from '#shared/accounts/sign-in-name.rules.ts';
import { type NewPassword, NewPasswordFields, noNewPassword } from '../session/new-password-fields.tsx';
import styles from '../session/threshold.module.css';

type AdministratorWords = NewPassword & { readonly name: string; readonly signInName: string };
export const noAdministrator: AdministratorWords = { ...noNewPassword, name: '', signInName: '' };

type AdministratorFieldsProps = {
  readonly words: AdministratorWords;
  readonly onWrite: (words: AdministratorWords) => void;
  readonly isChecked: boolean;
  readonly reasonOf: (field: string) => string | undefined;
};

/** The first administrator. The sign-in name follows the name as long as nobody has written another one. */
export function AdministratorFields({ words, onWrite, isChecked, reasonOf }: AdministratorFieldsProps) {
  const writeName = (name: string) => {
    const isOwn = words.signInName !== suggestSignInName(words.name);
    onWrite({ ...words, name, signInName: isOwn ? words.signInName : suggestSignInName(name) });
  };
  return (
    <div className={styles.fields}>
      <div className={styles.pair}>
        <TextInput
          label="Họ và tên quản trị"
          autoComplete="name"
          maxLength={100}
          value={words.name}
          error={reasonOf('name')}
          onChange={(event) => writeName(event.currentTarget.value)}
        />
        <TextInput
          label="Tên đăng nhập"
          autoComplete="username"
          maxLength={40}
          value={words.signInName}
          error={reasonOf('signInName')}
          onChange={(event) => onWrite({ ...words, signInName: event.currentTarget.value })}
        />
      </div>
      <NewPasswordFields
        words={words}
        onWrite={(changed) => onWrite({ ...words, ...changed })}
        isChecked={isChecked}
        reason={reasonOf('password')}
      />
    </div>
  );
}
