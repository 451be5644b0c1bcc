/**
 * A short centred text (name of an agency, title) on as few lines as fit the width, broken where a clerk would:
 * before "và" and before the place, after a comma or a dash, never before a number; then lines of like length.
 */
export const balanceLines = (text: string, width: number, widthOf: (text: string) => number): readonly string[] =>
  text.split('\n').flatMap((line) => balance(line.split(' ').filter(Boolean), width, widthOf));

type Way = { readonly lines: readonly string[]; readonly cost: number };

const balance = (words: readonly string[], width: number, widthOf: (text: string) => number): readonly string[] => {
  const best: Way[] = [{ lines: [], cost: 0 }];
  for (let end = 1; end <= words.length; end += 1) {
    let found: Way | null = null;
    for (let start = end - 1; start >= 0; start -= 1) {
      const line = words.slice(start, end).join(' ');
      const taken = widthOf(line);
      // A single word wider than the line has no better place: the writer cuts it.
      if (taken > width && start < end - 1) break;
      const before = best[start] ?? { lines: [], cost: 0 };
      const slack = Math.max(0, 1 - taken / width);
      const cost = before.cost + lineCost + slack * slack * 0.4 + breakCost(words[start - 1], words[start]);
      if (found === null || cost < found.cost) found = { lines: [...before.lines, line], cost };
    }
    best.push(found ?? { lines: [], cost: 0 });
  }
  return best.at(-1)?.lines ?? [];
};

/** Dearer than any way of breaking: fewer lines always win. */
const lineCost = 100;

/** Words that are not parted: the kinds of units and agencies that heads are made of. */
const compounds = /^(thành phố|đặc khu|thị xã|ủy ban|nhân dân|hội đồng|công tác|xã hội|lao động|thương binh)$/iu;

const breakCost = (before: string | undefined, after: string | undefined): number => {
  if (before === undefined || after === undefined) return 0;
  if (/^(-|–|\d.*)$/u.test(after)) return 1;
  if (compounds.test(`${before} ${after}`)) return 1;
  if (/^(và|tỉnh|thành|theo|tại|của|năm|giai|trên)$/iu.test(after)) return 0;
  if (/[,;]$/u.test(before)) return 0.1;
  if (/^(-|–)$/u.test(before)) return 0.2;
  return 0.4;
};
