import { brief } from './brief.ts';
import { sectionName } from './labels.ts';
import { figure } from './numbers.ts';

type Placed = { readonly sectionLabel: string; readonly text: string };

/** "Nhiệm vụ II.5: Điều tra, khảo sát…". */
export const taskName = ({ sectionLabel, text }: Placed): string =>
  `Nhiệm vụ ${sectionName(sectionLabel)}: ${brief(text, 90)}`;

/** "Chỉ tiêu I.2: Tỷ lệ…". */
export const targetName = ({ sectionLabel, text }: Placed): string =>
  `Chỉ tiêu ${sectionName(sectionLabel)}: ${brief(text, 90)}`;

/** One name, or how many: "12 nhiệm vụ". */
export const oneOrCount = (names: readonly string[], unit: string): string =>
  names.length === 1 ? (names[0] ?? '') : `${figure(names.length)} ${unit}`;
