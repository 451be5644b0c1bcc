import type { FontStyle } from '../fonts/paper-fonts.ts';

/**
 * What a mark is for whoever reads the file without seeing it (the tags of the PDF). Parts of one paragraph share one
 * object, also across pages.
 */
export type Part = {
  readonly role: 'P' | 'H1' | 'H2' | 'H3' | 'H4' | 'LBody' | 'Caption' | 'Table' | 'TR' | 'TH' | 'TD';
  readonly within?: Part;
};

/** Letters on one line. "base" is the baseline; lengths in points from the upper left corner of the strip or page. */
export type TextMark = {
  readonly kind: 'text';
  readonly text: string;
  readonly left: number;
  readonly base: number;
  readonly size: number;
  readonly style: FontStyle;
  /** Null: decoration, like a page number or a repeated header. */
  readonly part: Part | null;
  readonly colour?: 'red';
};

export type LineMark = {
  readonly kind: 'line';
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  readonly toY: number;
  readonly weight: number;
};

export type BoxMark = {
  readonly kind: 'box';
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly look: 'red-frame' | 'black-frame' | 'bar';
};

export type Mark = TextMark | LineMark | BoxMark;

/** What of the text begins with a strip: all that stands above its blocks, the block at an index, or all that closes it. */
export type Piece = number | 'opening' | 'closing';

/** A piece as wide as the text that no page's end parts: a line of a paragraph, a row of a table, the signature. */
export type Strip = {
  /** Room above, left out at the head of a page. */
  readonly gap: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  /** Stays on the page of the strip before. */
  readonly joined?: boolean;
  readonly bookmark?: { readonly title: string; readonly level: number };
  readonly opens?: Piece;
  readonly row?: TableRowPart;
};

/** Of a strip that is a table's row, or some lines of a high one; the closing counts as one too. */
type TableRowPart = {
  readonly table: RunningTable;
  /** The same object in all strips of one row. */
  readonly key: object;
  /** Texts by cell. On one page a parted row is written cell by cell. */
  readonly cells: readonly (readonly TextMark[])[];
  /** What stands below the header where the table goes on with this strip at the head of a page. */
  readonly continued: Strip | null;
};

export type RunningTable = {
  /** Repeated at the head of each page; null when it is too high for that. */
  readonly header: Strip | null;
  /** The line that closes the table below its last row on a page, for a strip's lower edge at y 0. */
  readonly closing: LineMark | null;
};

/** A mark moved down and right. */
export const moved = <Kind extends Mark>(mark: Kind, right: number, down: number): Kind => {
  if (mark.kind === 'text') return { ...mark, left: mark.left + right, base: mark.base + down };
  if (mark.kind === 'box') return { ...mark, left: mark.left + right, top: mark.top + down };
  const { fromX, toX, fromY, toY } = mark;
  return { ...mark, fromX: fromX + right, toX: toX + right, fromY: fromY + down, toY: toY + down };
};

/** The strips of one block after the other; what follows a block that keeps with its next is joined to it. */
export const joinBlocks = (blocks: readonly { readonly strips: readonly Strip[]; readonly keepsNext?: boolean }[]) => {
  const strips: Strip[] = [];
  let keeps = false;
  for (const block of blocks) {
    block.strips.forEach((strip, at) => {
      strips.push(at === 0 && keeps ? { ...strip, joined: true } : strip);
    });
    if (block.strips.length > 0) keeps = block.keepsNext ?? false;
  }
  return strips;
};

/** The same strips, of which the first one opens a piece of the text. */
export const opening = ([first, ...rest]: readonly Strip[], opens: Piece): readonly Strip[] =>
  first ? [{ ...first, opens }, ...rest] : [];

export type StripBlock = { readonly strips: readonly Strip[]; readonly keepsNext?: boolean };
