import type { CheckedField, CheckedFile, Choice } from '#shared/exchange/checked-file.ts';
import { isAsked, type Side, sideOf } from '#shared/exchange/field-merge.rules.ts';
import { countOutcomes, type Outcomes } from '#shared/exchange/outcome.rules.ts';

type Place = Omit<Choice, 'side'>;
export type Choices = ReadonlyMap<string, Choice>;

const keyOf = ({ sha256, rowId, field }: Place): string => `${sha256} ${rowId} ${field}`;

export const withChoice = (choices: Choices, choice: Choice): Choices => new Map([...choices, [keyOf(choice), choice]]);

/** A choice for the whole file takes the place of those made one by one. */
export const withFileChoice = (choices: Choices, sha256: string, side: Side): Choices => {
  const others = [...choices].filter(([, choice]) => choice.sha256 !== sha256);
  const whole = { sha256, rowId: null, field: null, side };
  return new Map([...others, [keyOf(whole), whole]]);
};

export const isAskedOf = ({ state }: CheckedField): boolean => isAsked(state);

/** The side that a field ends on: what was chosen, else where its state leads; null: a person has yet to say. */
export const sideIn = (choices: Choices, place: Place, { state, whyNot }: CheckedField): Side | null => {
  const whole = isAsked(state) ? choices.get(keyOf({ ...place, rowId: null, field: null })) : undefined;
  const chosen = choices.get(keyOf(place)) ?? whole;
  if (chosen) return whyNot === null ? chosen.side : 'ours';
  return sideOf(state);
};

/** What a file comes to with the choices as they stand. */
export const outcomesIn = (choices: Choices, { sha256, rows }: CheckedFile): Outcomes =>
  countOutcomes(rows, (rowId, field) => sideIn(choices, { sha256, rowId, field: field.field }, field));

/** How many fields of a file wait for a person. */
export const waitingIn = (outcomes: Outcomes): number => outcomes.conflict + outcomes.error;

/** The choices as they are sent: where their words can't be taken, the book's stay. */
export const choicesFor = (choices: Choices, files: readonly CheckedFile[]): Choice[] => {
  const forced = files.flatMap(({ sha256, rows }) =>
    rows.flatMap(({ id, fields }) =>
      fields.flatMap((field) => {
        const place = { sha256, rowId: id, field: field.field };
        return field.whyNot !== null && sideIn(choices, place, field) === 'ours'
          ? [{ ...place, side: 'ours' as const }]
          : [];
      }),
    ),
  );
  return [...new Map([...choices, ...forced.map((choice) => [keyOf(choice), choice] as const)]).values()];
};
