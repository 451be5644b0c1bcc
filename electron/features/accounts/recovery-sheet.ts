import type { Sheet } from '#shared/sheets/sheet.ts';
import { dayInVietnam, shortDate } from '#shared/words/dates.ts';

type Recovery = {
  readonly office: string;
  readonly printedAt: string;
  readonly name: string;
  readonly signInName: string;
  readonly code: string;
};

const line = '…'.repeat(20);

/** The one page with which an administrator who forgot the password opens the book again. */
export const recoverySheet = ({ office, printedAt, name, signInName, code }: Recovery): Sheet => ({
  office: office === '' ? `Cơ quan sử dụng sổ: ${line}` : office,
  printedAt,
  title: 'Phiếu khôi phục Sổ Kế Hoạch',
  lines: [],
  landscape: false,
  parts: [
    {
      kind: 'paragraph',
      text: 'Phiếu này mở lại được sổ khi quản trị quên mật khẩu. Ai có phiếu đặt được mật khẩu mới của quản trị: giữ như giữ con dấu.',
    },
    { kind: 'code', text: code },
    {
      kind: 'facts',
      facts: [
        { name: 'Quản trị', value: name },
        { name: 'Tên đăng nhập', value: signInName },
        { name: 'Ngày in phiếu', value: shortDate(dayInVietnam(new Date(printedAt))) },
        { name: 'Người giữ phiếu, ký tên', value: line },
      ],
    },
    { kind: 'heading', text: 'Cất ở đâu' },
    {
      kind: 'paragraph',
      text: 'Trong két hoặc phong bì niêm phong của cơ quan, không để cạnh máy tính có sổ. Không chụp ảnh, không lưu thành tệp, không gửi qua mạng.',
    },
    { kind: 'heading', text: 'Cách dùng' },
    {
      kind: 'steps',
      steps: [
        'Mở Sổ Kế Hoạch, ở trang Đăng nhập chọn “Quản trị quên mật khẩu”.',
        'Nhập tên đăng nhập của quản trị, mã trên phiếu này và mật khẩu mới.',
        'In phiếu mới vừa hiện ra và hủy phiếu này: mỗi mã chỉ dùng được một lần.',
      ],
    },
    { kind: 'paragraph', text: 'Trong mã chỉ có chữ in hoa và số; không có số 0, số 1, chữ I, L, O.' },
  ],
});
