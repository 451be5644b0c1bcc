import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { fieldOrder } from '../../ui/field-order.ts';

type PasswordFieldProps = Pick<PasswordInputProps, 'label' | 'description' | 'error' | 'autoFocus' | 'disabled'> & {
  readonly value: string;
  readonly onChange: (password: string) => void;
  /** Whether the browser may offer the one it keeps. */
  readonly isNew?: boolean;
};

export function PasswordField({ onChange, isNew = false, ...rest }: PasswordFieldProps) {
  return (
    <PasswordInput
      {...rest}
      inputWrapperOrder={fieldOrder}
      autoComplete={isNew ? 'new-password' : 'current-password'}
      maxLength={128}
      visibilityToggleButtonProps={{ 'aria-label': 'Hiện hoặc ẩn mật khẩu', tabIndex: 0 }}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
