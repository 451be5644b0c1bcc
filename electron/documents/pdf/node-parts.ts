import type { Content, CustomTableLayout } from 'pdfmake';
import { indentMm, ruleThickness, singlePitch } from '#shared/official-document/nd30.ts';
import type { Measure } from '../fonts/measure-text.ts';
import { points, type Sheet } from './sheet.ts';

/** What every part of the page needs to know. */
export type Paper = { readonly sheet: Sheet; readonly measure: Measure };

/** How far the first line of a paragraph stands in (ND-2). */
export const indent = points(indentMm);

/** Ascent plus descent of Times New Roman, in em: the height pdfmake gives a line at lineHeight 1. */
export const fontHeight = 1.107;
export const ascent = 0.891;

/** pdfmake's lineHeight for a pitch given in em. */
export const lineHeight = (pitch: number): number => pitch / fontHeight;
export const singleLine = lineHeight(singlePitch);

/** A centred solid rule of an exact length, below a line of text. */
export const rule = (length: number, gap = 3): Content => ({
  canvas: [{ type: 'line', x1: 0, y1: 0, x2: length, y2: 0, lineWidth: ruleThickness }],
  alignment: 'center',
  margin: [0, gap, 0, 0],
});

/** A table without lines and paddings, to set things side by side. */
export const bareLayout: CustomTableLayout = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 0,
  paddingBottom: () => 0,
};
