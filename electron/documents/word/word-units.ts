import { LineRuleType } from 'docx';
import { singlePitch } from '#shared/official-document/nd30.ts';

/** Word counts lengths in twentieths of a point and sizes of letters in half points. */
export const twips = (points: number): number => Math.round(points * 20);
export const halfPoints = (points: number): number => Math.round(points * 2);

/** Line spacing for a pitch in em: a multiple of single, which Word counts in 240ths. */
export const lineSpacing = (pitch: number): { readonly line: number; readonly lineRule: typeof LineRuleType.AUTO } => ({
  line: Math.round((pitch / singlePitch) * 240),
  lineRule: LineRuleType.AUTO,
});
