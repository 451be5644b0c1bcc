import type { SignatureState } from '#shared/exchange/exchange-names.ts';

/** What a person makes of the signature of a package that is about to be opened. */
export const signatureAdvice: Readonly<Record<SignatureState, string>> = {
  none: 'Gói không có chữ ký: không biết chắc ai gửi. Gọi điện hỏi đơn vị chủ trì trước khi mở.',
  unknown: 'Lần đầu gặp khóa này. Gọi điện cho đơn vị chủ trì, đọc mã cho nhau nghe: hai bên trùng thì đúng người gửi.',
  unconfirmed: 'Cùng một khóa với gói trước; mã chưa được đối chiếu qua điện thoại.',
  confirmed: 'Đúng khóa đã đối chiếu mã qua điện thoại.',
  changed: 'Khóa khác với lần trước. Gọi điện cho đơn vị chủ trì và đọc mã trước khi mở.',
};

export const isDoubtful = (signature: SignatureState): boolean => signature === 'none' || signature === 'changed';
