import { paragraphGap, singlePitch } from '#shared/official-document/nd30.ts';
import type { Bar, Chart } from '#shared/official-document/official-document.ts';
import { breakLines } from './break-lines.ts';
import { ascent, centredLines, type Paper } from './paper.ts';
import type { BoxMark, Part, Strip, TextMark } from './strip.ts';

/** Parts of the text width for label, bar and figure. */
const labelShare = 0.38;
const figureShare = 0.16;
const between = 6;

/** Bars of like units below each other, each with its label before and its figure behind; all that fit on one page stay on it. */
export const chartStrips = (chart: Chart, paper: Paper, size: number): readonly Strip[] => {
  const { sheet, measure } = paper;
  const title: Strip = {
    gap: paragraphGap,
    height: size * singlePitch,
    marks: centredLines(
      [chart.title],
      { size, style: 'bold', part: { role: 'Caption' } },
      { centre: sheet.textWidth / 2, top: 0, measure },
    ),
  };
  const table: Part = { role: 'Table' };
  const longest = Math.max(...chart.bars.map(({ value }) => value), 0);
  const bars = chart.bars.map((bar) => barStrip(bar, longest, { paper, size, table }));
  return [title, ...bars.map((strip) => ({ ...strip, joined: true }))];
};

type Setting = { readonly paper: Paper; readonly size: number; readonly table: Part };

const barStrip = (bar: Bar, longest: number, { paper, size, table }: Setting): Strip => {
  const { sheet, measure } = paper;
  const pitch = size * singlePitch;
  const row: Part = { role: 'TR', within: table };
  const widthOf = (text: string): number => measure.width(text, size, 'normal');
  const name: Part = { role: 'TD', within: row };
  const figure: Part = { role: 'TD', within: row };
  const text = (shown: string, left: number, line: number, part = figure): TextMark => {
    return { kind: 'text', text: shown, left, base: line * pitch + ascent * size, size, style: 'normal', part };
  };
  const labelWidth = sheet.textWidth * labelShare - between;
  const labels = breakLines(bar.label, labelWidth, widthOf);
  const height = labels.length * pitch;
  const room = sheet.textWidth * (1 - labelShare - figureShare);
  const width = longest > 0 ? (bar.value / longest) * room : 0;
  const left = sheet.textWidth * labelShare;
  const drawn: BoxMark = { kind: 'box', left, top: height / 2 - pitch * 0.35, width, height: pitch * 0.7, look: 'bar' };
  return {
    gap: 3,
    height,
    marks: [
      ...labels.map((label, line) => text(label, 0, line, name)),
      ...(width > 0 ? [drawn] : []),
      text(bar.figure, left + width + between, (labels.length - 1) / 2),
    ],
  };
};
