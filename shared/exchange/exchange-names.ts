/** How a form travels. */
export const exchangeFormNames = { package: 'Gói .skh', excel: 'Biểu Excel' } as const;

/** What is known of whoever signed a file. */
export const signatureStates = ['none', 'unknown', 'unconfirmed', 'confirmed', 'changed'] as const;
export type SignatureState = (typeof signatureStates)[number];

export const signatureNames: Readonly<Record<SignatureState, string>> = {
  none: 'Không có chữ ký',
  unknown: 'Chữ ký của khóa chưa gặp',
  unconfirmed: 'Chữ ký đúng, mã chưa xác nhận',
  confirmed: 'Chữ ký đúng, mã đã xác nhận',
  changed: 'Chữ ký của khóa khác lần trước',
};
