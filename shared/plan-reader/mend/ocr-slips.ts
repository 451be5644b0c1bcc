import { rewrite, type TracedText } from '../traced-text.ts';

type Slip = readonly [RegExp, (found: string) => string];

/** What scanners often misread in places that decide about the document's frame. */
const slips: readonly Slip[] = [
  [/\bKÉ HOẠCH\b|(?<=^|\s)K[ÊÈÉẺ] HO[ẠA]CH(?=\s|$)/gu, () => 'KẾ HOẠCH'],
  [/(?<=^|\s)QUY[ÉÊ]T Đ[ỊI]NH(?=\s|$)/gu, () => 'QUYẾT ĐỊNH'],
  [/\d(?:tháng|năm|ngày)(?=\s)/gu, (found) => `${found[0]} ${found.slice(1)}`],
  [/(?:tháng|năm|ngày)\d/gu, (found) => `${found.slice(0, -1)} ${found.at(-1)}`],
  [/\s+[,;](?=\s|$)/g, (found) => found.trim()],
];

export const mendSlips = (line: TracedText): TracedText =>
  slips.reduce((text, [pattern, change]) => rewrite(text, pattern, change), line);
