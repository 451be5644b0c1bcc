import { shortestPassword, whyNotRepeated } from '#shared/accounts/password.rules.ts';
import { PasswordField } from './password-field.tsx';

export type NewPassword = { readonly password: string; readonly repeated: string };
export const noNewPassword: NewPassword = { password: '', repeated: '' };

type NewPasswordFieldsProps = {
  readonly words: NewPassword;
  readonly onWrite: (words: NewPassword) => void;
  readonly reason: string | undefined;
  /** Whether a try was made: before it nothing is called wrong. */
  readonly isChecked: boolean;
};

/** A password chosen by a person, typed twice. */
export function NewPasswordFields({ words, onWrite, reason, isChecked }: NewPasswordFieldsProps) {
  return (
    <>
      <PasswordField
        label="Mật khẩu mới"
        description={`Ít nhất ${shortestPassword} ký tự. Dễ nhớ và khó đoán nhất là ba bốn từ không liên quan đến nhau.`}
        isNew
        value={words.password}
        error={reason}
        onChange={(password) => onWrite({ ...words, password })}
      />
      <PasswordField
        label="Nhập lại mật khẩu mới"
        isNew
        value={words.repeated}
        error={isChecked && whyNotRepeated(words.password, words.repeated)}
        onChange={(repeated) => onWrite({ ...words, repeated })}
      />
    </>
  );
}
