import type { IParagraphOptions, ITableBordersOptions } from 'docx';
import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  Table,
  TableLayoutType,
  type TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { ruleThickness } from '#shared/official-document/nd30.ts';
import type { Run } from '#shared/official-document/official-document.ts';
import type { WordStyle } from './word-styles.ts';
import { twips } from './word-units.ts';

/** Runs of Word for runs of the model; line ends become line breaks. */
export const wordRuns = (runs: readonly Run[], style: { readonly bold?: boolean } = {}): TextRun[] =>
  runs.flatMap((run) => {
    const { text, bold, italic } = typeof run === 'string' ? { text: run, bold: undefined, italic: undefined } : run;
    return text.split('\n').map(
      (line, at) =>
        new TextRun({
          text: line,
          ...(at > 0 ? { break: 1 } : {}),
          ...((bold ?? style.bold) ? { bold: true } : {}),
          ...(italic ? { italics: true } : {}),
        }),
    );
  });

/** A paragraph in a style of ours. */
export const styled = (style: WordStyle, runs: readonly Run[], options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ style, children: wordRuns(runs), ...options });

/** Lines that were broken for balance stay one paragraph. */
export const balanced = (style: WordStyle, lines: readonly string[], options: IParagraphOptions = {}): Paragraph =>
  styled(style, [lines.join('\n')], options);

/** A centred solid rule of an exact length: the lower border of a paragraph without text, between two indents. */
export const ruleParagraph = (length: number, room: number): Paragraph => {
  const side = twips((room - length) / 2);
  return new Paragraph({
    style: 'DongKe',
    alignment: AlignmentType.CENTER,
    indent: { left: side, right: side },
    spacing: { before: 0, after: 0, line: twips(3), lineRule: LineRuleType.EXACT },
    border: { bottom: { style: BorderStyle.SINGLE, size: Math.round(ruleThickness * 8), space: 0, color: '000000' } },
    children: [],
  });
};

/** Room between two tables, which Word would join otherwise. */
export const spacer = (height: number, keepNext = false): Paragraph =>
  new Paragraph({
    style: 'DongKe',
    keepNext,
    spacing: { before: 0, after: 0, line: twips(height), lineRule: LineRuleType.EXACT },
    children: [],
  });

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders: ITableBordersOptions = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

/** A table without lines, to set things side by side; widths in points. */
export const bareTable = (widths: readonly number[], rows: readonly TableRow[]): Table =>
  new Table({
    width: { size: twips(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    margins: { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    rows: [...rows],
  });
