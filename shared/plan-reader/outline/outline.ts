import type { Paragraph } from '../mend/join-lines.ts';
import { slice, type TracedText, trim } from '../traced-text.ts';
import { isNumbered, type Marker, markerKinds, readMarker } from './marker.ts';

/** A numbered item, bullet or paragraph with what stands under it. */
export type OutlineNode = {
  readonly marker: Marker;
  readonly traced: TracedText;
  /** Place of the document: `II.5.a`; a bullet has the label of the item it stands under. */
  readonly section: string;
  readonly parent: OutlineNode | null;
  readonly children: OutlineNode[];
  readonly paragraph: Paragraph;
};

const levelOf = ({ kind, depth }: Marker): number => markerKinds.indexOf(kind) * 10 + depth;

const sectionOf = (marker: Marker, parent: OutlineNode | null, root: string): string => {
  const above = parent?.section ?? root;
  if (!isNumbered(marker)) return above;
  if (marker.kind === 'article') return marker.label;
  const label = marker.label.replace(/\.$/, '');
  const outer = parent && isNumbered(parent.marker) && parent.marker.kind === 'decimal' ? parent : null;
  if (marker.kind === 'decimal' && outer && label.startsWith(`${outer.marker.label}.`)) {
    return `${above}${label.slice(outer.marker.label.length)}`;
  }
  return above === '' ? label : `${above}.${label}`;
};

/** Where a paragraph hangs: under the nearest item whose mark stands higher. */
const parentFor = (marker: Marker, open: OutlineNode[]): OutlineNode | null => {
  if (marker.kind === 'none') {
    while (open.length > 0 && !isNumbered((open.at(-1) as OutlineNode).marker)) open.pop();
    return open.at(-1) ?? null;
  }
  const level = levelOf(marker);
  while (open.length > 0 && levelOf((open.at(-1) as OutlineNode).marker) >= level) open.pop();
  return open.at(-1) ?? null;
};

/** The tree of a run of paragraphs. `root` is the label of the place where they stand, empty for the plan itself. */
export const outlineOf = (paragraphs: readonly Paragraph[], root = ''): OutlineNode[] => {
  const top: OutlineNode[] = [];
  const open: OutlineNode[] = [];
  for (const paragraph of paragraphs) {
    const marker = readMarker(paragraph.traced.text);
    const parent = parentFor(marker, open);
    const node: OutlineNode = {
      marker,
      traced: trim(slice(paragraph.traced, marker.end)),
      section: sectionOf(marker, parent, root),
      parent,
      children: [],
      paragraph,
    };
    (parent?.children ?? top).push(node);
    if (marker.kind !== 'none') open.push(node);
  }
  return top;
};

export const walk = (nodes: readonly OutlineNode[], visit: (node: OutlineNode) => void): void => {
  for (const node of nodes) {
    visit(node);
    walk(node.children, visit);
  }
};

export const ancestorsOf = (node: OutlineNode): OutlineNode[] =>
  node.parent ? [node.parent, ...ancestorsOf(node.parent)] : [];
