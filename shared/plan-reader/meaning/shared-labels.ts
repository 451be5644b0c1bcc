import { isNumbered } from '../outline/marker.ts';
import { type OutlineNode, walk } from '../outline/outline.ts';
import { type Label, readLabel } from './labels.ts';
import { readParenthesis, readStatement } from './read-statement.ts';

const namesDoers = (label: Label | null): boolean =>
  label?.kind === 'lead' || label?.kind === 'executor' || label?.kind === 'parties';

const labelLines = (node: OutlineNode): OutlineNode[] =>
  node.children.filter(({ traced }) => readLabel(traced.text) !== null);

const isSilentOnDoers = (node: OutlineNode): boolean =>
  readStatement(node.traced) === null &&
  readParenthesis(node.traced) === null &&
  labelLines(node).length === 0 &&
  node.children.every(isSilentOnDoers);

/** Label lines below the last of several numbered items, of which the others say nothing of who does them. */
const linesBelowLast = (node: OutlineNode): readonly OutlineNode[] => {
  const items = node.children.filter(({ marker }) => isNumbered(marker));
  const last = items.at(-1);
  if (!last || items.length < 2 || !items.slice(0, -1).every(isSilentOnDoers)) return [];
  const lines = labelLines(last);
  return lines.some(({ traced }) => namesDoers(readLabel(traced.text))) ? lines : [];
};

/** Such lines speak of the whole group where the plan writes so more than once; else they are the last item's own. */
export const sharedLabels = (top: readonly OutlineNode[]): ReadonlyMap<OutlineNode, readonly OutlineNode[]> => {
  const found = new Map<OutlineNode, readonly OutlineNode[]>();
  walk(top, (node) => {
    const lines = linesBelowLast(node);
    if (lines.length > 0) found.set(node, lines);
  });
  return found.size >= 2 ? found : new Map();
};
