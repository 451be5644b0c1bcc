import type { Actor } from '#shared/contract/actor.ts';
import { ChangePasswordForm } from './change-password-form.tsx';
import { Threshold } from './threshold.tsx';

type ExpiredPageProps = {
  readonly actor: Actor | null;
  readonly onEnter: () => void;
  readonly onSignOut: () => void;
};

/** Who came with a password that somebody else knows chooses an own one first. */
export function ExpiredPage({ actor, onEnter, onSignOut }: ExpiredPageProps) {
  return (
    <Threshold
      title="Đổi mật khẩu"
      says={`${actor?.name ?? ''} đang dùng mật khẩu một lần do quản trị cấp. Đặt mật khẩu của riêng mình để bắt đầu làm việc.`}
    >
      <ChangePasswordForm
        currentLabel="Mật khẩu dùng một lần"
        leaveLabel="Đăng xuất"
        onDone={onEnter}
        onLeave={onSignOut}
      />
    </Threshold>
  );
}
