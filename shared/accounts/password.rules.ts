import { z } from 'zod';

export const shortestPassword = 10;
const longestPassword = 128;

/** A password as it is typed: no space is cut off. */
export const passwordField = (label: string) => z.string().max(longestPassword).meta({ title: label });

/** Why this can't become a password whatever it says, or null. How easily it is guessed is judged on the Node side. */
export const whyNotPassword = (password: string): string | null =>
  [...password].length < shortestPassword
    ? `Mật khẩu mới: dùng ít nhất ${shortestPassword} ký tự, ví dụ ba bốn từ không liên quan đến nhau.`
    : null;

/** Why the password repeated is not the same, or null. */
export const whyNotRepeated = (password: string, repeated: string): string | null =>
  password.normalize('NFC') === repeated.normalize('NFC') ? null : 'Nhập lại mật khẩu: phải giống mật khẩu mới.';

/** Why a password is no new one, or null. */
export const whyNotSame = (newPassword: string, password: string): string | null =>
  newPassword.normalize('NFC') === password.normalize('NFC') ? 'Mật khẩu mới: phải khác mật khẩu đang dùng.' : null;
