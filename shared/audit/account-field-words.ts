import type { FieldWords } from './field-words.ts';

/** Columns of accounts and the office, table by table. */
export const accountFieldWords: FieldWords = {
  people: {
    name: 'Họ tên',
    sign_in_name: 'Tên đăng nhập',
    roles: 'Vai trò',
    is_active: 'Đang dùng',
    must_change_password: 'Phải đổi mật khẩu',
  },
  sign_ins: { person_id: 'Tài khoản', at: 'Lúc' },
  access_settings: {
    mode: 'Cách vào sổ',
    idle_minutes: 'Khóa sau số phút',
    recovery_code_set_at: 'Đặt mã khôi phục lúc',
  },
  office_settings: { signer_lines: 'Quyền hạn, chức vụ người ký' },
};
