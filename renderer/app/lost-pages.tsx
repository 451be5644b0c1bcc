import { Anchor, Button } from '@mantine/core';
import { type ErrorComponentProps, Link } from '@tanstack/react-router';
import type { Role } from '#shared/contract/actor.ts';
import { roleNames } from '#shared/words/labels.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorBox } from '../ui/error-box.tsx';
import { Page } from '../ui/page.tsx';

export function MissingPage() {
  return (
    <Page title="Không có trang này">
      <EmptyState title="Địa chỉ vừa mở không dẫn tới trang nào của sổ.">
        <Anchor component={Link} to="/ke-hoach">
          Mở danh sách kế hoạch
        </Anchor>
      </EmptyState>
    </Page>
  );
}

type ForeignPageProps = {
  readonly label: string;
  readonly roles: readonly Role[];
  readonly ownRoles: readonly Role[];
};

const inWords = (roles: readonly Role[]): string => roles.map((role) => roleNames[role].toLowerCase()).join(', ');

/** Shown in place of a page that is for other roles. */
export function ForeignPage({ label, roles, ownRoles }: ForeignPageProps) {
  return (
    <Page title={label}>
      <EmptyState title={`Trang ${label} dành cho vai trò ${inWords(roles)}.`}>
        <p>
          Vai trò của người đang làm việc: {inWords(ownRoles)}. Cần vai trò khác thì quản trị cấp ở trang Tài khoản.
        </p>
        <p>
          Mở{' '}
          {ownRoles.includes('liaison') && (
            <>
              <Link to="/viec-cua-toi">Việc của tôi</Link> hoặc{' '}
            </>
          )}
          <Link to="/tong-quan">Tổng quan</Link>
        </p>
      </EmptyState>
    </Page>
  );
}

/** Shown in place of a page whose code broke; the rest of the frame stays. */
export function BrokenPage({ reset }: ErrorComponentProps) {
  return (
    <Page title="Trang gặp lỗi">
      <ErrorBox
        sentence="Trang này gặp lỗi ngoài dự kiến nên không hiện được. Nội dung đã lưu vẫn còn nguyên."
        action={
          <Button size="compact-sm" variant="default" onClick={reset}>
            Mở lại trang
          </Button>
        }
      />
    </Page>
  );
}
