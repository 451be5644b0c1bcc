import type { Content } from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import type { FlowNode } from './flow.ts';
import { type Pace, pacedBreaks } from './paced-breaks.ts';
import { needsBreaks, trialContent, watchBreaks } from './page-breaks.ts';
import type { PaperSection } from './paper-definition.ts';

/** Lays out a trial on pages of a height in points; null: of the section's own height. */
type LayOut = (
  content: Content[],
  height: number | null,
  pageBreakBefore: NonNullable<TDocumentDefinitions['pageBreakBefore']>,
) => Promise<void>;

/** Higher than any text; pdfmake takes it for one page. */
const endless = 10_000_000;

const marginOf = ({ content }: FlowNode): number => {
  const { margin } = content as { readonly margin?: number | readonly number[] };
  return typeof margin === 'number' ? margin : (margin?.[1] ?? 0);
};

/** Every piece's height, measured between strokes without height on one endless page. */
const measure = async ({ flow }: PaperSection, layOut: LayOut): Promise<Pace[]> => {
  const margins = flow.map(marginOf);
  const tops: number[] = [];
  const mark = (place: number): Content => ({
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: 1, y2: 0 }],
    headlineLevel: place,
  });
  const marked = flow.flatMap(({ content }, place) => [mark(place), content]);
  await layOut([...marked, mark(flow.length)], endless, (node) => {
    if (node.headlineLevel !== undefined) tops[node.headlineLevel] = node.startPosition.top;
    return false;
  });
  return flow.map(({ kind }, place) => {
    const margin = margins[place] ?? 0;
    return { kind, margin, height: (tops[place + 1] ?? 0) - (tops[place] ?? 0) - margin };
  });
};

/** Some three pages of paragraphs. */
const fewPieces = 40;

/** The first piece between `from` and `to` that must move to a new page when `from` begins one. */
const firstMoved = async (
  section: PaperSection,
  from: number,
  to: number,
  layOut: LayOut,
): Promise<number | undefined> => {
  let first: number | undefined;
  const watch = watchBreaks(section.flow, section.sheet, to === section.flow.length, (place) => {
    first = Math.min(first ?? place, place);
  });
  await layOut(trialContent(section.flow).slice(from, to), null, watch);
  return first;
};

/**
 * With tables between the text, only pdfmake knows how pages fill. It would lay out everything again for each new page
 * asked for, so the trial goes from one to the next, a few pages at a time, and looks further where nothing moves.
 */
const triedBreaks = async (makeSection: () => PaperSection, layOut: LayOut): Promise<ReadonlySet<number>> => {
  const breaks = new Set<number>();
  const { flow } = makeSection();
  let from = 0;
  let pieces = fewPieces;
  for (;;) {
    const to = Math.min(from + pieces, flow.length);
    const moved = await firstMoved(makeSection(), from, to, layOut);
    if (moved === undefined && to === flow.length) return breaks;
    if (moved === undefined) {
      pieces *= 2;
      continue;
    }
    breaks.add(moved);
    from = moved;
    pieces = fewPieces;
  }
};

/**
 * The places of a section's flow that begin a new page. `makeSection` makes the section anew each time: pdfmake alters
 * what it lays out.
 */
export const settleBreaks = async (makeSection: () => PaperSection, layOut: LayOut): Promise<ReadonlySet<number>> => {
  const section = makeSection();
  if (!needsBreaks(section.flow)) return new Set();
  if (section.flow.some(({ kind }) => kind === 'table')) return triedBreaks(makeSection, layOut);
  return pacedBreaks(await measure(section, layOut), section.sheet);
};
