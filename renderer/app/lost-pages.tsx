import { Anchor, Button } from '@mantine/core';
import { type ErrorComponentProps, Link } from '@tanstack/react-router';
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
