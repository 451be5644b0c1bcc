/** The văn phòng, which every office has: what the symbol of a Công văn names until the office says otherwise. */
export const usualDraftingUnit = 'VP';

/** Why this can't stand behind the dash of a Công văn's symbol ("12/SYT-NVY"), or null (NĐ 30/2020, Phụ lục I, II.3.b). */
export const whyNotDraftingUnit = (unit: string): string | null =>
  /^[\p{L}&]{1,20}$/u.test(unit)
    ? null
    : 'Ký hiệu đơn vị soạn thảo: ghi chữ viết tắt liền nhau, chỉ gồm chữ cái, như BTXH hoặc VP.';
