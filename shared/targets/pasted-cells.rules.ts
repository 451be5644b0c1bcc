import type { z } from 'zod';
import type { Comparator } from '../plans/library-plan.ts';
import { cellText } from '../words/excel-text.ts';
import { fold } from '../words/fold.ts';
import { readFigure } from '../words/numbers.ts';
import type { Target } from './target.ts';
import { type PasteColumn, pasteColumns } from './target-paste.ts';
import { plannedFigure } from './targets.rules.ts';

export type PlannedCell = {
  readonly comparator: z.infer<typeof Comparator>;
  readonly value: number;
  readonly valueMax: number | null;
  readonly hasPercent: boolean;
};

const signs: readonly (readonly [RegExp, PlannedCell['comparator']])[] = [
  [/^(>=|≥|toi thieu|it nhat|khong duoi)\s*/, '>='],
  [/^(<=|≤|toi da|khong qua|khong vuot qua)\s*/, '<='],
  [/^(>|tren)\s*/, '>'],
  [/^(<|duoi)\s*/, '<'],
  [/^(~|≈|khoang|binh quan)\s*/, '~'],
  [/^=\s*/, '='],
];

/** "≥ 80", "1.000-1.200", "tối thiểu 60%" → what it asks for; null when it can't be read. */
export const readPlanned = (cell: string): PlannedCell | null => {
  const text = fold(cellText(cell));
  const sign = signs.find(([pattern]) => pattern.test(text));
  const [low = '', high, ...more] = text
    .replace(sign?.[0] ?? '', '')
    .replace(/^tu (?=.* den )/, '')
    .split(/\s*(?:-|–|—|\bden\b)\s*/)
    .map((part) => part.replace(/\s*%$/, ''));
  const value = readFigure(low);
  const valueMax = high === undefined ? null : readFigure(high);
  if (value === null || more.length > 0 || (high !== undefined && valueMax === null)) return null;
  return { comparator: sign?.[1] ?? '=', value, valueMax, hasPercent: text.includes('%') };
};

/** "2025", "năm 2025" → 2025; undefined when it can't be read, null when nothing is there. */
export const readYear = (cell: string): number | null | undefined => {
  if (cell === '') return null;
  const year = /^(?:nam )?(\d{4})$/.exec(fold(cell))?.[1];
  return year === undefined ? undefined : Number(year);
};

const headings: Readonly<Record<PasteColumn, RegExp>> = {
  section: /^(muc|phan|muc trong ke hoach)$/,
  text: /^(chi tieu|ten chi tieu|muc tieu|noi dung( chi tieu)?)$/,
  unit: /^(don vi( tinh)?|dvt)$/,
  value: /^(gia tri|ke hoach|muc giao|chi tieu giao|gia tri ke hoach)$/,
  yearFrom: /^(tu nam|nam bat dau)$/,
  yearTo: /^(den nam|nam ket thuc)$/,
};

/** What each column holds by the heading in the first row; null where that row is no heading. */
export const columnsOfHeading = (row: readonly string[]): (PasteColumn | null)[] | null => {
  const found = row.map((cell) => {
    const words = fold(cellText(cell)).replace(/ ?\(.*\)$/, '');
    return pasteColumns.find((column) => headings[column].test(words)) ?? null;
  });
  return found.includes('text') && found.filter((column) => column !== null).length > 1 ? found : null;
};

/** A target as the cells that `readPlanned` and its neighbours read back. */
export const cellsOf = (
  target: Pick<Target, 'sectionLabel' | 'text' | 'unit' | 'comparator' | 'value' | 'valueMax' | 'yearFrom' | 'yearTo'>,
): string[] => [
  target.sectionLabel,
  target.text,
  target.unit ?? '',
  plannedFigure({ ...target, plannedValues: [] }),
  String(target.yearFrom ?? ''),
  String(target.yearTo ?? ''),
];
