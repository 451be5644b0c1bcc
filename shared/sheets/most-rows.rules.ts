import { figure } from '../words/numbers.ts';

/** Some three hundred pages: nobody takes more to a meeting. */
export const mostRows = 5_000;

/** Why so many rows make no list, or null. `what`: "nhiệm vụ". */
export const whyNotList = (rows: number, what: string): string | null => {
  if (rows === 0) return `Không có ${what} nào để in: bỏ bớt điều kiện lọc rồi in lại.`;
  if (rows <= mostRows) return null;
  return `Bộ lọc còn hơn ${figure(mostRows)} ${what}, quá nhiều cho một danh sách in. Thêm điều kiện lọc rồi in lại.`;
};
