import type { IParagraphOptions, Paragraph, Table } from 'docx';
import { AlignmentType } from 'docx';
import { headingText } from '#shared/official-document/document-text.ts';
import { sizes } from '#shared/official-document/nd30.ts';
import { headingLevels, isTitle, numberBlocks } from '#shared/official-document/numbered-blocks.ts';
import type { Block, Heading, Run } from '#shared/official-document/official-document.ts';
import { announces } from '../layout/body-strips.ts';
import type { Paper } from '../layout/paper.ts';
import { styled } from './word-parts.ts';
import type { WordStyle } from './word-styles.ts';
import { chartParts, tableParts } from './word-table.ts';

const inText = { size: sizes.tableInText, style: 'OBang' } as const;
const inAnnex = { size: sizes.tableInAnnex, style: 'OBangPhuLuc' } as const;

const keepNext: IParagraphOptions = { keepNext: true };

/** Ô 6, or the content of an annex; the end of a text keeps with the signature below it. */
export const bodyParts = (
  blocks: readonly Block[],
  paper: Paper,
  place: 'text' | 'annex',
): readonly (Paragraph | Table)[] =>
  numberBlocks(blocks).flatMap(({ block, label }, at): readonly (Paragraph | Table)[] => {
    const look = place === 'text' ? inText : inAnnex;
    const isEnd = place === 'text' && at === blocks.length - 1;
    const keep: IParagraphOptions = isEnd ? keepNext : {};
    switch (block.kind) {
      case 'heading':
        return headingParts(block, label ?? '', keep);
      case 'table':
        return tableParts(block, paper, look);
      case 'chart':
        return chartParts(block, paper, look);
      case 'item':
        return [styled('GachDauDong', [`${block.mark} `, ...block.runs], announces(block) ? keepNext : keep)];
      default: {
        const centred = { alignment: AlignmentType.CENTER, indent: { firstLine: 0 } };
        const keeps = announces(block) ? keepNext : keep;
        return [styled('NoiDung', block.runs, block.align === 'centre' ? { ...keeps, ...centred } : keeps)];
      }
    }
  });

const styleOf = ({ level }: Heading): WordStyle => {
  if (level === 'section') return 'MucLaMa';
  return level === 'article' ? 'Dieu' : 'Khoan';
};

const headingParts = (heading: Heading, label: string, keep: IParagraphOptions): readonly Paragraph[] => {
  const text = headingText(heading);
  if (headingLevels[heading.level].isCentred) return [styled('Phan', [label]), styled('TenPhan', [text], keep)];
  if (isTitle(heading)) return [styled(styleOf(heading), [`${label} ${text}`], keep)];
  const first: Run = heading.level === 'article' ? { text: `${label} `, bold: true } : `${label} `;
  return [styled('NoiDung', [first, text], keep)];
};
