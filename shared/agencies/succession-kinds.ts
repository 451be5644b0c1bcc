/** Đổi tên, hợp nhất hoặc sáp nhập, chia tách, giải thể. */
export const successionKinds = ['rename', 'merge', 'split', 'dissolve'] as const;
export type SuccessionKind = (typeof successionKinds)[number];
