import { indentMm, ruleThickness, singlePitch } from '#shared/official-document/nd30.ts';
import type { Measure } from '../fonts/measure-text.ts';
import type { FontStyle } from '../fonts/paper-fonts.ts';
import { points, type Sheet } from './sheet.ts';
import type { LineMark, Part, TextMark } from './strip.ts';

/** What every part of the page needs to know. */
export type Paper = { readonly sheet: Sheet; readonly measure: Measure };

/** How far the first line of a paragraph stands in (ND-2). */
export const indent = points(indentMm);

/** Ascent of Times New Roman in em: from the upper edge of a line to its baseline. */
export const ascent = 0.891;

type LineStyle = { readonly size: number; readonly style: FontStyle; readonly part: Part | null };

/** Centred lines below each other, single spaced, from a height down. */
export const centredLines = (
  lines: readonly string[],
  { size, style, part }: LineStyle,
  at: { readonly centre: number; readonly top: number; readonly measure: Measure },
): readonly TextMark[] =>
  lines.map((text, line) => ({
    kind: 'text',
    text,
    left: at.centre - at.measure.width(text, size, style) / 2,
    base: at.top + line * size * singlePitch + ascent * size,
    size,
    style,
    part,
  }));

/** Room between the lower edge of a line and the rule below it. */
export const ruleGap = 3;

/** A centred solid rule of an exact length. */
export const rule = (centre: number, y: number, length: number): LineMark => ({
  kind: 'line',
  fromX: centre - length / 2,
  toX: centre + length / 2,
  fromY: y,
  toY: y,
  weight: ruleThickness,
});
