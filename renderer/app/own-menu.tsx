import { Menu, Modal, UnstyledButton } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { roleNames } from '#shared/words/labels.ts';
import { api } from '../api/client.ts';
import { sentenceOf } from '../api/refusal.ts';
import { sessionStatus } from '../api/session.ts';
import { ChangePasswordForm } from '../features/session/change-password-form.tsx';
import { toast } from '../ui/toast.ts';
import styles from './frame.module.css';

/** Who is working, and what concerns that person alone. */
export function OwnMenu() {
  const cache = useQueryClient();
  const { data: status } = useQuery(sessionStatus());
  const [changes, setChanges] = useState(false);
  const outcome = {
    onSuccess: () => cache.invalidateQueries({ queryKey: api.session.status.key() }),
    onError: (error: Error) => toast(sentenceOf(error), 'mind'),
  };
  const lock = useMutation(api.session.lock.mutationOptions(outcome));
  const signOut = useMutation(api.session.signOut.mutationOptions(outcome));
  const actor = status?.actor;
  if (!actor) return null;
  const words = (
    <>
      <span>{actor.name}</span>
      <small>{actor.roles.map((role) => roleNames[role]).join(', ')}</small>
    </>
  );
  if (!status.usesAccounts) return <div className={styles.person}>{words}</div>;
  return (
    <>
      <Menu position="bottom-end" width={200} withinPortal>
        <Menu.Target>
          <UnstyledButton className={styles.own}>
            <span className={styles.person}>{words}</span>
            <IconChevronDown size={16} stroke={1.6} aria-hidden />
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setChanges(true)}>Đổi mật khẩu</Menu.Item>
          <Menu.Item onClick={() => lock.mutate({})}>Khóa màn hình</Menu.Item>
          <Menu.Divider />
          <Menu.Item onClick={() => signOut.mutate({})}>Đăng xuất</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Modal
        opened={changes}
        onClose={() => setChanges(false)}
        title="Đổi mật khẩu"
        size={440}
        closeButtonProps={{ 'aria-label': 'Đóng' }}
      >
        <ChangePasswordForm
          currentLabel="Mật khẩu đang dùng"
          leaveLabel="Thôi"
          onLeave={() => setChanges(false)}
          onDone={() => {
            setChanges(false);
            toast('Đã đổi mật khẩu. Nơi khác đang đăng nhập bằng mật khẩu cũ phải đăng nhập lại.');
          }}
        />
      </Modal>
    </>
  );
}
