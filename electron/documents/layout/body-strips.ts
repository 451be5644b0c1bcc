import { headingText, runText } from '#shared/official-document/document-text.ts';
import { paragraphGap, sizes } from '#shared/official-document/nd30.ts';
import { headingLevels, isTitle, type NumberedBlock, numberBlocks } from '#shared/official-document/numbered-blocks.ts';
import type { Block, Heading, ListItem, Paragraph, Run } from '#shared/official-document/official-document.ts';
import type { FontStyle } from '../fonts/paper-fonts.ts';
import type { StyledText } from './break-runs.ts';
import { chartStrips } from './chart-strips.ts';
import { indent, type Paper } from './paper.ts';
import { opening, type Part, type StripBlock } from './strip.ts';
import { tableStrips } from './table-strips.ts';
import { type TextLook, textStrips } from './text-strips.ts';

const textLook = (part: Part): TextLook => ({ size: sizes.body, align: 'justify', firstIndent: indent, part });

/** Ô 6, or the content of an annex: the blocks with their numbers. */
export const bodyBlocks = (blocks: readonly Block[], paper: Paper, tableSize: number): readonly StripBlock[] =>
  numberBlocks(blocks).flatMap((numbered, at) => {
    const [first, ...rest] = stripsOf(numbered, paper, tableSize);
    return first ? [{ ...first, strips: opening(first.strips, at) }, ...rest] : [];
  });

const stripsOf = ({ block, label }: NumberedBlock, paper: Paper, tableSize: number): readonly StripBlock[] => {
  switch (block.kind) {
    case 'heading':
      return headingBlocks(block, label ?? '', paper);
    case 'table':
      return tableStrips(block, paper, tableSize);
    case 'chart':
      return [{ strips: chartStrips(block, paper, tableSize) }];
    default:
      return [{ strips: paragraphStrips(block, paper), keepsNext: announces(block) }];
  }
};

/** "… như sau:" stays with what it announces. */
const longestAnnouncement = 450;

export const announces = ({ runs }: Paragraph | ListItem): boolean => {
  const text = runs.map(runText).join('').trimEnd();
  return text.endsWith(':') && text.length < longestAnnouncement;
};

const paragraphStrips = (block: Paragraph | ListItem, paper: Paper): StripBlock['strips'] => {
  const runs = block.kind === 'item' ? [`${block.mark} `, ...block.runs] : block.runs;
  const look = textLook({ role: block.kind === 'item' ? 'LBody' : 'P' });
  const isCentred = block.kind === 'paragraph' && block.align === 'centre';
  return textStrips(runs.map(styled), isCentred ? { ...look, align: 'centre', firstIndent: 0 } : look, paper);
};

const styled = (run: Run): StyledText =>
  typeof run === 'string' ? { text: run, style: 'normal' } : { text: run.text, style: styleOf(run) };

const styleOf = ({ bold, italic }: { readonly bold?: boolean; readonly italic?: boolean }): FontStyle => {
  if (bold) return italic ? 'bolditalics' : 'bold';
  return italic ? 'italics' : 'normal';
};

/** HD-1 to HD-6: "Phần I" over its title, centred; the other levels on one indented line. */
const headingBlocks = (heading: Heading, label: string, paper: Paper): readonly StripBlock[] => {
  const { isCentred } = headingLevels[heading.level];
  const text = headingText(heading);
  const title = isTitle(heading);
  const part: Part = { role: title ? roleOf(heading) : 'P' };
  const bookmark = { title: `${label} ${text}`, level: headingLevels[heading.level].depth };
  if (isCentred) {
    const look: TextLook = { ...textLook(part), align: 'centre', firstIndent: 0 };
    const [first, ...rest] = textStrips([{ text: label, style: 'bold' }], { ...look, gap: paragraphGap * 2 }, paper);
    const below = textStrips([{ text, style: 'bold' }], { ...look, gap: 0 }, paper);
    return [
      { strips: first ? [{ ...first, bookmark }, ...rest] : rest, keepsNext: true },
      { strips: allJoined(below), keepsNext: true },
    ];
  }
  const labelStyle: FontStyle = title || heading.level === 'article' ? 'bold' : 'normal';
  const runs: StyledText[] = [
    { text: `${label} `, style: labelStyle },
    { text, style: title ? 'bold' : 'normal' },
  ];
  const [first, ...rest] = textStrips(runs, textLook(part), paper);
  if (!first) return [];
  if (!title) return [{ strips: [first, ...rest] }];
  return [{ strips: allJoined([{ ...first, bookmark }, ...rest]), keepsNext: true }];
};

const allJoined = (strips: StripBlock['strips']): StripBlock['strips'] =>
  strips.map((strip, at) => (at > 0 ? { ...strip, joined: true } : strip));

const roleOf = ({ level }: Heading): Part['role'] => {
  if (headingLevels[level].isCentred || level === 'section') return 'H2';
  return level === 'article' ? 'H3' : 'H4';
};
