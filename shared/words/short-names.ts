import { sectionName } from './labels.ts';
import { figure } from './numbers.ts';

const longest = 90;

/** A text cut at a word, with "…" where something is left out. */
export const brief = (text: string, max = longest): string => {
  if (text.length <= max) return text;
  const start = text.slice(0, max - 1);
  return `${start.slice(0, Math.max(start.lastIndexOf(' '), max / 2)).trimEnd()}…`;
};

type Placed = { readonly sectionLabel: string; readonly text: string };

/** "Nhiệm vụ II.5: Điều tra, khảo sát…". */
export const taskName = ({ sectionLabel, text }: Placed): string =>
  `Nhiệm vụ ${sectionName(sectionLabel)}: ${brief(text)}`;

/** "Chỉ tiêu I.2: Tỷ lệ…". */
export const targetName = ({ sectionLabel, text }: Placed): string =>
  `Chỉ tiêu ${sectionName(sectionLabel)}: ${brief(text)}`;

/** One name, or how many: "12 nhiệm vụ". */
export const oneOrCount = (names: readonly string[], unit: string): string =>
  names.length === 1 ? (names[0] ?? '') : `${figure(names.length)} ${unit}`;
