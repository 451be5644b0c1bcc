import { fold } from '../../words/fold.ts';
import type { Line } from './split-lines.ts';

const surePageNumber = /^(?:-\s*\d{1,3}\s*-|trang\s*\d{1,3}(?:\s*[/-]\s*\d{1,3})?)$/i;
const bareNumber = /^\d{1,3}$/;
const minimalDistance = 12;

/** Bare numbers that count up by one and stand about a page apart. */
const bareNumbers = (lines: readonly Line[]): Set<number> => {
  const found = lines.flatMap(({ traced, row, after }, index) =>
    bareNumber.test(traced.text) && row === null && after !== 'border' ? [{ index, number: Number(traced.text) }] : [],
  );
  const pages = new Set<number>();
  found.forEach((one, place) => {
    const next = found[place + 1];
    if (!next || next.number !== one.number + 1 || next.index - one.index < minimalDistance) return;
    pages.add(one.index).add(next.index);
  });
  const [only] = found;
  if (found.length === 1 && only?.number === 2 && only.index > minimalDistance) pages.add(only.index);
  return pages;
};

/** Short lines that come back page after page. */
const runningHeads = (lines: readonly Line[]): Set<number> => {
  const places = new Map<string, number[]>();
  lines.forEach(({ traced, row }, index) => {
    if (row !== null || traced.text.length < 8 || traced.text.length > 120 || /^[-+•]|[.;:]$/.test(traced.text)) return;
    const key = fold(traced.text).replace(/\d+/g, '#');
    places.set(key, [...(places.get(key) ?? []), index]);
  });
  const repeated = [...places.values()].filter(
    (at) =>
      at.length >= 3 && at.every((index, place) => place === 0 || index - (at[place - 1] ?? 0) >= minimalDistance * 2),
  );
  return new Set(repeated.flatMap((at) => at.slice(1)));
};

const mark = /^(?:\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ]\)|[IVX]+\.|Điều )/;

/** The lines without page numbers and running heads; what they parted is one text again. */
export const withoutPageFurniture = (lines: readonly Line[]): { lines: Line[]; dropped: number } => {
  const heads = [...runningHeads(lines)].filter((index) => !mark.test(lines[index]?.traced.text ?? ''));
  const drop = new Set([...bareNumbers(lines), ...heads]);
  lines.forEach(({ traced }, index) => {
    if (surePageNumber.test(traced.text)) drop.add(index);
  });
  const kept = lines.flatMap((line, index) => {
    if (drop.has(index)) return [];
    return [drop.has(index - 1) && line.after === 'line' ? { ...line, after: 'blank' as const } : line];
  });
  return { lines: kept, dropped: drop.size };
};
