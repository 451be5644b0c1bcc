import { bodyPitch, sizes } from '#shared/official-document/nd30.ts';
import type { FlowNode } from './flow.ts';
import type { Sheet } from './sheet.ts';

/** One piece of a flow as an endless page shows it, in points. */
export type Pace = { readonly kind: FlowNode['kind']; readonly margin: number; readonly height: number };

/** Where a piece comes to stand: on which page it begins, how far down, and where it ends. */
type Place = { readonly page: number; readonly top: number; readonly endPage: number; readonly end: number };

const pitch = sizes.body * bodyPitch;
/** Two lines of a paragraph at the foot of a page; one alone is not left there. */
const fewestLines = 2 * pitch;
/** Sums of many heights are never quite exact. */
const slack = 0.01;

const isText = ({ kind }: Pace): boolean => kind !== 'signature';

/** Sets a piece below `from`, line by line as pdfmake does: what does not fit goes on at the top of the next page. */
const setBelow = (piece: Pace, from: { page: number; end: number }, sheet: Sheet): Place => {
  const foot = sheet.height - sheet.bottom + slack;
  const lines = isText(piece) ? Math.max(1, Math.round(piece.height / pitch)) : 1;
  const line = piece.height / lines;
  let page = from.page;
  let y = from.end + piece.margin;
  let first: { page: number; top: number } | undefined;
  for (let n = 0; n < lines; n++) {
    if (y + line > foot) {
      page += 1;
      y = sheet.top;
    }
    first ??= { page, top: y };
    y += line;
  }
  return { page: first?.page ?? page, top: first?.top ?? y, endPage: page, end: y };
};

/**
 * The pieces that begin a new page, so that a heading stays with two lines of what follows, no paragraph leaves one line
 * behind, and the signature has content above it. For a flow of text alone: how a table parts is known to pdfmake only.
 */
export const pacedBreaks = (pieces: readonly Pace[], sheet: Sheet): ReadonlySet<number> => {
  const foot = sheet.height - sheet.bottom;
  const breaks = new Set<number>();

  const standsBadly = (at: number, place: Place): boolean => {
    const piece = pieces[at];
    const next = pieces[at + 1];
    if (piece === undefined || piece.kind === 'signature') return false;
    const parted = place.endPage > place.page;
    const after = next && setBelow(next, { page: place.endPage, end: place.end }, sheet);
    if (piece.kind === 'keep') return parted || !after || after.page > place.page || standsBadly(at + 1, after);
    if (parted && place.top + fewestLines > foot) return true;
    return piece.kind === 'last' && after !== undefined && after.page > place.endPage;
  };

  let before = { page: 1, end: sheet.top };
  for (const [at, piece] of pieces.entries()) {
    let place = setBelow(piece, before, sheet);
    const isFirst = at === 0 || place.page > before.page || breaks.has(at);
    if (!isFirst && standsBadly(at, place)) {
      breaks.add(at);
      place = setBelow(piece, { page: before.page + 1, end: sheet.top }, sheet);
    }
    before = { page: place.endPage, end: place.end };
  }
  return breaks;
};
