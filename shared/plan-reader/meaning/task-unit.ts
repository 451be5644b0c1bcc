import type { OutlineNode } from '../outline/outline.ts';
import type { DraftDeadline } from '../plan-draft.ts';
import type { TracedText } from '../traced-text.ts';
import type { Statement } from './read-statement.ts';

/** One task while it is being read: label lines further down may still say who and when. */
export type TaskUnit = {
  readonly traced: TracedText;
  readonly section: string;
  readonly marker: string;
  statement: Statement | null;
  confidence: number;
  deadline: DraftDeadline | null;
  product: string | null;
  readonly details: string[];
};

const printedMarker = ({ marker }: OutlineNode): string => {
  if (marker.kind === 'dash') return '-';
  if (marker.kind === 'plus') return '+';
  if (marker.label === '') return '';
  return marker.kind === 'letter' || marker.kind === 'bracket' ? `${marker.label})` : `${marker.label}.`;
};

export const aUnit = (node: OutlineNode, traced: TracedText, statement: Statement | null): TaskUnit => ({
  traced,
  section: node.section,
  marker: printedMarker(node),
  statement,
  confidence: statement ? 0.9 : 0.7,
  deadline: null,
  product: null,
  details: [],
});
