import { Button, Modal } from '@mantine/core';
import type { Person } from '#shared/accounts/person.ts';
import styles from './accounts.module.css';

export type OneTime = { readonly person: Person; readonly oneTimePassword: string };

type OneTimePasswordProps = { readonly told: OneTime | null; readonly onClose: () => void };

/** The one time that a given password is shown. A click beside it must not lose it. */
export function OneTimePassword({ told, onClose }: OneTimePasswordProps) {
  return (
    <Modal
      opened={told !== null}
      onClose={onClose}
      title="Mật khẩu dùng một lần"
      size={480}
      closeOnClickOutside={false}
      withCloseButton={false}
    >
      {told && (
        <>
          <div>
            Đưa tận tay {told.person.name}, tên đăng nhập <strong>{told.person.signInName}</strong>. Mật khẩu này không
            hiện lại; người dùng phải đổi ngay khi đăng nhập.
          </div>
          <output className={styles.password} aria-label="Mật khẩu dùng một lần">
            {told.oneTimePassword}
          </output>
          <Button onClick={onClose} data-autofocus>
            Đã ghi lại
          </Button>
        </>
      )}
    </Modal>
  );
}
