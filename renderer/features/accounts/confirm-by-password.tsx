import { Button, Group, Modal } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { sentenceOf } from '../../api/refusal.ts';
import { PasswordField } from '../session/password-field.tsx';

type ConfirmByPasswordProps = {
  readonly title: string;
  readonly action: string;
  readonly isOpen: boolean;
  readonly sending: Pick<
    UseMutationResult<unknown, Error, { password: string }>,
    'mutate' | 'error' | 'isPending' | 'reset'
  >;
  readonly onClose: () => void;
};

/** Asks for the own password before something that a screen left open must not allow. */
export function ConfirmByPassword({ title, action, isOpen, sending, onClose }: ConfirmByPasswordProps) {
  const [password, setPassword] = useState('');
  const close = () => {
    setPassword('');
    sending.reset();
    onClose();
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!sending.isPending) sending.mutate({ password });
    setPassword('');
  };
  return (
    <Modal opened={isOpen} onClose={close} title={title} size={420} closeButtonProps={{ 'aria-label': 'Đóng' }}>
      <form onSubmit={send}>
        <PasswordField
          label="Mật khẩu đang dùng"
          autoFocus
          value={password}
          error={sending.error && sentenceOf(sending.error)}
          onChange={setPassword}
        />
        <Group justify="flex-end" gap={8} mt={16}>
          <Button variant="default" onClick={close}>
            Thôi
          </Button>
          <Button type="submit" loading={sending.isPending} disabled={password === ''}>
            {action}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
