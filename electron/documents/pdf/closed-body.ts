import { withEndMark } from '#shared/official-document/end-mark.ts';
import { sizes } from '#shared/official-document/nd30.ts';
import type { OfficialDocument } from '#shared/official-document/official-document.ts';
import { bodyNodes } from './body-nodes.ts';
import type { FlowNode } from './flow.ts';
import { flowNode, withLastText } from './flow.ts';
import type { Paper } from './node-parts.ts';
import { signatureNode } from './signature-nodes.ts';
import { lastRowNode } from './table-nodes.ts';
import { withSettledWidths } from './table-widths.ts';

const size = sizes.tableInText;

/** Ô 6 to 9b: the content and the signature, which never stands on a page without the end of the content (6.5). */
export const closedBody = (document: OfficialDocument, paper: Paper): readonly FlowNode[] => {
  const blocks = withEndMark(document.blocks);
  const signature = signatureNode(document, paper);
  const last = blocks.at(-1);
  if (last?.kind !== 'table') {
    return [...withLastText(bodyNodes(blocks, paper, size)), flowNode('signature', signature)];
  }
  const widthOf = (text: string): number => paper.measure.widthAtMost(text, size, 'bold');
  const table = withSettledWidths(last, paper.sheet.textWidth, widthOf);
  const row = lastRowNode(table, paper, size);
  if (row === null) return [...bodyNodes(blocks, paper, size), flowNode('signature', signature)];
  const before = [...blocks.slice(0, -1), { ...table, rows: table.rows.slice(0, -1) }];
  const together = { stack: [row, signature], unbreakable: true };
  return [...bodyNodes(before, paper, size), flowNode('signature', together)];
};
