import { fold } from '../words/fold.ts';

/** What tells two sign-in names apart: neither marks nor capitals. */
export const signInKey = (signInName: string): string => fold(signInName.normalize('NFC').trim());

/** Why nobody can sign in by this name, or null. */
export const whyNotSignInName = (signInName: string): string | null =>
  /^[\p{L}\p{N}][\p{L}\p{N}._-]{1,39}$/u.test(signInName)
    ? null
    : 'Tên đăng nhập: từ 2 đến 40 chữ, số, dấu chấm, gạch nối, gạch dưới; bắt đầu bằng chữ hoặc số, không có dấu cách.';

/** "Nguyễn Thị Hoa" → "hoant": the given name and the first letters of the others, as offices write it. */
export const suggestSignInName = (name: string): string => {
  const words = fold(name).match(/[a-z0-9]+/g) ?? [];
  const given = words.at(-1) ?? '';
  return (
    given +
    words
      .slice(0, -1)
      .map((word) => word[0])
      .join('')
  ).slice(0, 40);
};
