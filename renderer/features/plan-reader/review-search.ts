export const reviewParts = [
  'van-ban',
  'muc-tieu',
  'nhiem-vu',
  'che-do-bao-cao',
  'co-quan',
  'can-xem',
  'so-sanh',
] as const;
export type ReviewPart = (typeof reviewParts)[number];

/** The review in the address: the plan of the book that is read again (`ke-hoach`), and the part in view. */
type ReviewSearch = {
  readonly 'ke-hoach'?: string | undefined;
  readonly phan?: ReviewPart | undefined;
};

export const readReviewSearch = (raw: Record<string, unknown>): ReviewSearch => ({
  'ke-hoach': typeof raw['ke-hoach'] === 'string' ? raw['ke-hoach'] : undefined,
  phan: reviewParts.find((part) => part === raw.phan),
});
