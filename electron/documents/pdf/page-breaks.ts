import type { Content } from 'pdfmake';
import type { Node as PlacedNode, TDocumentDefinitions } from 'pdfmake/interfaces';
import { bodyPitch, sizes } from '#shared/official-document/nd30.ts';
import type { FlowNode } from './flow.ts';
import type { Sheet } from './sheet.ts';

type BreakBefore = NonNullable<TDocumentDefinitions['pageBreakBefore']>;

/** Two lines of a paragraph at the foot of a page; one alone is not left there. */
const fewestLines = 2 * sizes.body * bodyPitch;

/** Whether the pieces of a flow can come to stand badly at all: a lone table under its title cannot. */
export const needsBreaks = (flow: readonly FlowNode[]): boolean =>
  flow.some(({ kind }, place) => kind === 'text' || kind === 'last' || (kind === 'table' && place < flow.length - 1));

/**
 * The flow for a trial layout. Each place is told to pdfmake as headlineLevel, which it uses for nothing but handing it
 * to pageBreakBefore. It gives no usable positions for what it keeps in one piece (tables with a header, the
 * signature): a stroke without height before the table, and after the signature, stands for these.
 */
export const trialContent = (flow: readonly FlowNode[]): Content[] =>
  flow.map(({ kind, content }, place): Content => {
    const mark: Content = { canvas: [{ type: 'line', x1: 0, y1: 0, x2: 1, y2: 0 }], headlineLevel: place };
    if (kind === 'table') return { stack: [mark, content] };
    if (kind === 'signature') return { stack: [content, mark] };
    return { ...(content as object), headlineLevel: place } as Content;
  });

/**
 * A listener for pdfmake's question "new page before this node?" that never asks for one, but tells which node should
 * have moved: a heading stays with two lines of what follows, no paragraph leaves one line behind, and the signature
 * has content above it. Nodes whose next page the trial did not fill are judged only when it is `whole`.
 */
export const watchBreaks = (
  flow: readonly FlowNode[],
  sheet: Sheet,
  whole: boolean,
  tellMoved: (place: number) => void,
): BreakBefore => {
  const foot = sheet.height - sheet.bottom;
  const flowOf = (node: PlacedNode): FlowNode | undefined => flow[node.headlineLevel ?? -1];
  const isSignature = (node: PlacedNode): boolean => flowOf(node)?.kind === 'signature';

  const standsBadly = (here: readonly PlacedNode[], next: readonly PlacedNode[]): boolean => {
    const [node, ...after] = here;
    if (node === undefined) return true;
    const parted = node.pageNumbers.length > 1;
    const { kind, needs = 0 } = flowOf(node) ?? { kind: 'signature' };
    if (kind === 'signature') return false;
    if (kind === 'table') return node.startPosition.top + needs > foot;
    if (kind === 'keep') return parted || standsBadly(after, next);
    if (parted && node.startPosition.top + fewestLines > foot) return true;
    return kind === 'last' && !(parted ? next : after).some(isSignature);
  };

  return (node, queries) => {
    const place = node.headlineLevel;
    const kind = flowOf(node)?.kind;
    if (place === undefined || kind === undefined || kind === 'table' || kind === 'signature') return false;
    if (!whole && (node.pageNumbers[0] ?? 0) > node.pages - 2) return false;
    const isPlaced = (other: PlacedNode): boolean => other.headlineLevel !== undefined;
    if (!queries.getPreviousNodesOnPage().some(isPlaced)) return false;
    const here = [node, ...queries.getFollowingNodesOnPage().filter(isPlaced)];
    if (standsBadly(here, queries.getNodesOnNextPage().filter(isPlaced))) tellMoved(place);
    return false;
  };
};
