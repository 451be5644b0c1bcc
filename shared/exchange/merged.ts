import { type FieldState, type Side, sideOf, type Unit } from './field-merge.rules.ts';

export type MergedField<W> = {
  readonly unit: Unit<W>;
  readonly state: FieldState;
  /** What the field says once the answer is taken: their words, or of documents both together. */
  readonly taken: Partial<W>;
  /** Why their words can't be taken, or null. */
  readonly whyNot: string | null;
};

/** One row of an answer beside the book, field by field. */
export type Merged<W> = {
  readonly ours: W;
  readonly base: W;
  readonly theirs: W;
  readonly fields: readonly MergedField<W>[];
  readonly told: Partial<W> | null;
};

/** The words once every field is settled; `choose` answers where a person has, else a field ends where its state leads. */
export const settle = <W extends object>(
  { ours, fields }: Merged<W>,
  choose: (field: MergedField<W>) => Side | null,
): W => {
  const taken = fields.filter((field) => field.whyNot === null && (choose(field) ?? sideOf(field.state)) === 'theirs');
  return Object.assign({}, ours, ...taken.map((field) => field.taken));
};
