export type CellPlace = { readonly row: number; readonly column: number };
/** Both ends belong to it. */
export type CellRange = {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
};
/** Text that shall stand in a cell. */
export type CellText = CellPlace & { readonly text: string };

type Size = { readonly rows: number; readonly columns: number };

export const within = (at: number, count: number): number => Math.max(0, Math.min(at, count - 1));

export const rangeBetween = (a: CellPlace, b: CellPlace): CellRange => ({
  top: Math.min(a.row, b.row),
  bottom: Math.max(a.row, b.row),
  left: Math.min(a.column, b.column),
  right: Math.max(a.column, b.column),
});

export const sizeOf = ({ top, bottom, left, right }: CellRange): Size => ({
  rows: bottom - top + 1,
  columns: right - left + 1,
});

/** The cells of a range, row by row. */
export const placesIn = (range: CellRange): CellPlace[] => {
  const { rows, columns } = sizeOf(range);
  return Array.from({ length: rows * columns }, (_, at) => ({
    row: range.top + Math.floor(at / columns),
    column: range.left + (at % columns),
  }));
};

/**
 * Where pasted cells go: from the first cell of the range on, or over and over where they fill the range exactly.
 * A sentence where the grid ends before they do.
 */
export const placePasted = (
  cells: readonly (readonly string[])[],
  range: CellRange,
  grid: Size,
): CellText[] | string => {
  const block = { rows: cells.length, columns: Math.max(...cells.map((row) => row.length)) };
  const chosen = sizeOf(range);
  const fills = chosen.rows % block.rows === 0 && chosen.columns % block.columns === 0;
  const { rows, columns } = fills ? chosen : block;
  const left: Size = { rows: grid.rows - range.top, columns: grid.columns - range.left };
  if (rows > left.rows) return `Vùng dán có ${rows} dòng, từ ô đang chọn xuống chỉ còn ${left.rows} dòng.`;
  if (columns > left.columns)
    return `Vùng dán có ${columns} cột, từ ô đang chọn sang phải chỉ còn ${left.columns} cột.`;
  const target = { ...range, bottom: range.top + rows - 1, right: range.left + columns - 1 };
  return placesIn(target).map((place) => ({
    ...place,
    text: cells[(place.row - range.top) % block.rows]?.[(place.column - range.left) % block.columns] ?? '',
  }));
};

/** The first row of the range written into those below; a range of one row takes what stands above it. */
export const fillDown = (range: CellRange, textAt: (place: CellPlace) => string): CellText[] => {
  const source = range.top === range.bottom ? range.top - 1 : range.top;
  if (source < 0) return [];
  return placesIn({ ...range, top: source + 1 }).map((place) => ({
    ...place,
    text: textAt({ row: source, column: place.column }),
  }));
};
