import type { Sheet } from './sheet.ts';
import { type LineMark, type Mark, moved, type Piece, type Strip } from './strip.ts';

/** What lies on one page; marks from its upper left corner. */
export type PlacedPage = {
  readonly sheet: Sheet;
  readonly marks: readonly Mark[];
  readonly bookmarks: readonly { readonly title: string; readonly level: number; readonly top: number }[];
  /** Pieces of the text that begin on this page; `above`: where the text before ends. */
  readonly openings: readonly { readonly piece: Piece; readonly top: number; readonly above: number }[];
  /** Where the last strip ends. */
  readonly end: number;
};

type Placed = { readonly strip: Strip; readonly top: number };

/** Sums of many heights are never quite exact. */
const slack = 0.01;

/**
 * Sets strips below each other on pages. Joined strips go to the next page together; only what is higher than a whole
 * page is parted wherever it must. "foot" points of the first page stay free at its foot.
 */
export const paginate = (strips: readonly Strip[], sheet: Sheet, foot = 0): readonly PlacedPage[] => {
  const pages: Placed[][] = [[]];
  let y = 0;

  const page = (): Placed[] => pages.at(-1) ?? [];
  const room = (): number => sheet.textHeight - (pages.length === 1 ? foot : 0) + slack;
  const put = (strip: Strip): void => {
    y += page().length === 0 ? 0 : strip.gap;
    page().push({ strip, top: y });
    y += strip.height;
  };
  const runningOf = (strip: Strip | undefined): readonly Strip[] => {
    const header = strip?.row?.table.header;
    const continued = strip?.row?.continued;
    return [...(header ? [header] : []), ...(header && continued ? [continued] : [])];
  };
  const turn = (next: Strip): void => {
    pages.push([]);
    y = 0;
    for (const strip of runningOf(next)) put(strip);
  };
  const heightOf = (unit: readonly Strip[], isAtHead: boolean): number =>
    unit.reduce((sum, { gap, height }, at) => sum + height + (at === 0 && isAtHead ? 0 : gap), 0);

  for (const unit of unitsOf(strips)) {
    const [first] = unit;
    if (first === undefined) continue;
    const isAtHead = page().length === 0;
    if (y + heightOf(unit, isAtHead) <= room()) {
      for (const strip of unit) put(strip);
      continue;
    }
    const running = heightOf(runningOf(first), true);
    if (!isAtHead && running + heightOf(unit, true) <= sheet.textHeight + slack) {
      turn(first);
      for (const strip of unit) put(strip);
      continue;
    }
    for (const strip of unit) {
      if (page().length > 0 && y + strip.gap + strip.height > room()) turn(strip);
      put(strip);
    }
  }
  return pages.map((placed) => pageOf(placed, sheet));
};

const unitsOf = (strips: readonly Strip[]): readonly (readonly Strip[])[] => {
  const units: Strip[][] = [];
  for (const strip of strips) {
    const last = units.at(-1);
    if (strip.joined && last) last.push(strip);
    else units.push([strip]);
  }
  return units;
};

const pageOf = (placed: readonly Placed[], sheet: Sheet): PlacedPage => {
  const marks: Mark[] = [];
  placed.forEach(({ strip, top }, at) => {
    const [right, down] = [sheet.left, sheet.top + top];
    marks.push(...strip.marks.map((mark) => moved(mark, right, down)));
    const { row } = strip;
    if (!row) return;
    if (placed[at - 1]?.strip.row?.key !== row.key) marks.push(...rowTexts(placed, at, sheet));
    const { closing } = row.table;
    const goesOn = placed[at + 1]?.strip.row?.table === row.table;
    if (closing && !goesOn) marks.push(moved(closing, right, down + strip.height));
  });
  const bookmarks = placed.flatMap(({ strip, top }) =>
    strip.bookmark ? [{ ...strip.bookmark, top: sheet.top + top }] : [],
  );
  const endOf = (one: Placed | undefined): number => sheet.top + (one ? one.top + one.strip.height : 0);
  const openings = placed.flatMap(({ strip, top }, at) =>
    strip.opens === undefined ? [] : [{ piece: strip.opens, top: sheet.top + top, above: endOf(placed[at - 1]) }],
  );
  return { sheet, marks: withLongLines(marks), bookmarks, openings, end: endOf(placed.at(-1)) };
};

/** The texts of a row from its first strip on this page, cell by cell. */
const rowTexts = (placed: readonly Placed[], from: number, sheet: Sheet): readonly Mark[] => {
  const key = placed[from]?.strip.row?.key;
  const end = placed.findIndex(({ strip }, at) => at > from && strip.row?.key !== key);
  const strips = placed.slice(from, end < 0 ? placed.length : end);
  const cells = strips[0]?.strip.row?.cells ?? [];
  return cells.flatMap((_, cell) =>
    strips.flatMap(({ strip, top }) =>
      (strip.row?.cells[cell] ?? []).map((mark) => moved(mark, sheet.left, sheet.top + top)),
    ),
  );
};

/** Upright lines that go on in each other become one. */
const withLongLines = (marks: readonly Mark[]): readonly Mark[] => {
  const kept: Mark[] = [];
  const placeOf = new Map<number, number>();
  for (const mark of marks) {
    const isUpright = mark.kind === 'line' && mark.fromX === mark.toX;
    const place = isUpright ? placeOf.get(mark.fromX) : undefined;
    const before = place === undefined ? undefined : (kept[place] as LineMark);
    if (isUpright && place !== undefined && before && Math.abs(before.toY - mark.fromY) < 0.1)
      kept[place] = { ...before, toY: mark.toY };
    else {
      if (isUpright) placeOf.set(mark.fromX, kept.length);
      kept.push(mark);
    }
  }
  return kept;
};
