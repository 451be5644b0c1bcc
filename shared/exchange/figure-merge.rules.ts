import { areSameFigures, type FigureWords, isFigureWritten, whyNotKeepFigure } from '../progress/sheet-figure.rules.ts';
import type { Target } from '../targets/target.ts';
import { isOpen, type Merging, pick, stateOf, toldIn, type Unit } from './field-merge.rules.ts';
import type { Merged, MergedField } from './merged.ts';
import { tidyWords } from './tidy-words.rules.ts';

const figure: Unit<FigureWords> = { field: 'figure', keys: ['value', 'numerator', 'denominator', 'isMet'] };
const note: Unit<FigureWords> = { field: 'note', keys: ['note'] };
const units = [figure, note];

const cleared = 'Biểu để trống số liệu đã có trong sổ: tệp không xóa số liệu. Giữ số trong sổ, hoặc sửa trực tiếp.';

const whyNotTake = (target: Target, { base, theirs }: Merging<FigureWords>): string | null =>
  isFigureWritten(base) && !isFigureWritten(theirs) ? cleared : whyNotKeepFigure(target, theirs);

/** Merges an agency's figure of a target with what the book has. A note alone is kept with the figure it belongs to. */
export const mergeFigure = (merging: Merging<FigureWords>, target: Target): Merged<FigureWords> => {
  const sides = {
    ...merging,
    base: tidyWords(merging.base),
    ours: tidyWords(merging.ours),
    theirs: tidyWords(merging.theirs),
  };
  const merged = units.map((unit): MergedField<FigureWords> => {
    const state = stateOf(sides, unit);
    return { unit, state, taken: pick(sides.theirs, unit), whyNot: null };
  });
  const whyNot = merged.some(({ state }) => isOpen(state)) ? whyNotTake(target, sides) : null;
  const fields =
    whyNot === null
      ? merged
      : merged.map((one) => (isOpen(one.state) ? { ...one, state: 'error' as const, whyNot } : one));
  return { base: sides.base, ours: sides.ours, theirs: sides.theirs, fields, told: toldIn(sides, units) };
};

/** The figure to be kept once all is settled; null: the book already has it. */
export const figureToKeep = (ours: FigureWords, settled: FigureWords): FigureWords | null =>
  areSameFigures(ours, settled) || !isFigureWritten(settled) ? null : settled;
