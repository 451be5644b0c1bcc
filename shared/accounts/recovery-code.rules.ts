/** Letters that are not mistaken for one another on paper. Their number is prime: the check letter finds each slip. */
export const codeLetters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
/** With 24 letters a code has 118 random bits; the 25th checks them. */
export const codeLength = 24;
const groupLength = 5;

const checkLetter = (letters: string): string => {
  const sum = [...letters].reduce((total, letter, at) => total + (at + 1) * codeLetters.indexOf(letter), 0);
  return codeLetters[sum % codeLetters.length] ?? '';
};

/** "7K3QM-…": random letters with their check letter, in groups that are easy to read aloud. */
export const writeRecoveryCode = (letters: string): string =>
  (letters + checkLetter(letters)).match(new RegExp(`.{1,${groupLength}}`, 'g'))?.join('-') ?? '';

/** The code however it was typed: small letters, spaces, without dashes. */
export const tidyRecoveryCode = (typed: string): string => typed.toUpperCase().replace(/[\s-]/g, '');

/** Why this was not copied from the sheet without a slip, or null. */
export const whyNotRecoveryCode = (typed: string): string | null => {
  const code = tidyRecoveryCode(typed);
  const strange = [...code].find((letter) => !codeLetters.includes(letter));
  if (strange) return `Mã khôi phục không có chữ "${strange}": xem lại phiếu, trong mã không dùng 0, 1, I, L, O.`;
  if (code.length !== codeLength + 1)
    return `Mã khôi phục có ${codeLength + 1} chữ và số, đang nhập ${code.length}: xem lại phiếu.`;
  return checkLetter(code.slice(0, -1)) === code.at(-1)
    ? null
    : 'Mã khôi phục chép sai một chỗ: xem lại từng nhóm trên phiếu.';
};
