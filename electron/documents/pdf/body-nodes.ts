import type { Content } from 'pdfmake';
import type { ContentText } from 'pdfmake/interfaces';
import { headingText, runText } from '#shared/official-document/document-text.ts';
import { bodyPitch, paragraphGap, sizes } from '#shared/official-document/nd30.ts';
import { numberBlocks } from '#shared/official-document/numbered-blocks.ts';
import type { Block, ListItem, Paragraph, Run } from '#shared/official-document/official-document.ts';
import type { FlowNode } from './flow.ts';
import { flowNode } from './flow.ts';
import { headingNodes } from './heading-nodes.ts';
import type { Paper } from './node-parts.ts';
import { indent, lineHeight } from './node-parts.ts';
import { tableNodes } from './table-nodes.ts';
import { unbrokenWords } from './unbroken-words.ts';

/** ND-1 to ND-4: how a line of the text is set. */
export const bodyStyle = {
  fontSize: sizes.body,
  lineHeight: lineHeight(bodyPitch),
  alignment: 'justify',
  leadingIndent: indent,
  margin: [0, paragraphGap, 0, 0],
} satisfies Partial<ContentText>;

/** Ô 6, or the content of an annex: the blocks with their numbers, as pieces of the flow. */
export const bodyNodes = (blocks: readonly Block[], paper: Paper, tableSize: number): readonly FlowNode[] =>
  numberBlocks(blocks).flatMap(({ block, label }): readonly FlowNode[] => {
    if (block.kind === 'heading') return headingNodes(block.level, label ?? '', headingText(block.level, block.text));
    if (block.kind === 'table') return tableNodes(block, paper, tableSize);
    return [flowNode(flowKind(block), textNode(block))];
  });

/** "… như sau:" stays with what it announces. */
const longestAnnouncement = 300;

const flowKind = (block: Paragraph | ListItem): FlowNode['kind'] => {
  const text = block.runs.map(runText).join('').trimEnd();
  return text.endsWith(':') && text.length < longestAnnouncement ? 'keep' : 'text';
};

const textNode = (block: Paragraph | ListItem): Content => {
  const runs = block.kind === 'item' ? [`${block.mark} `, ...block.runs] : block.runs;
  const text = runs.flatMap(runNodes);
  const isCentred = block.kind === 'paragraph' && block.align === 'centre';
  return isCentred ? { ...bodyStyle, text, alignment: 'center', leadingIndent: 0 } : { ...bodyStyle, text };
};

const runNodes = (run: Run): Content[] =>
  typeof run === 'string'
    ? unbrokenWords(run)
    : unbrokenWords(run.text, { bold: run.bold ?? false, italics: run.italic ?? false });
