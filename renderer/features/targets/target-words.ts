import type { TargetFault, TargetFields } from '#shared/targets/target-fields.ts';
import { emptyTargetFields } from '#shared/targets/target-fields.ts';
import { exactFigure, readFigure } from '#shared/words/numbers.ts';
import { whyNotRead } from './figure-words.ts';

const figureFields = ['value', 'valueMax', 'baselineValue'] as const;
const yearFields = ['baselineYear', 'yearFrom', 'yearTo'] as const;
type Typed = (typeof figureFields)[number] | (typeof yearFields)[number];

type YearWords = { readonly value: string; readonly valueMax: string };
/** A target as it is being typed: numbers and years as text, planned values by year. */
export type TargetWords = Omit<TargetFields, Typed | 'plannedValues' | 'unit'> & { readonly [F in Typed]: string } & {
  readonly unit: string;
  readonly plannedValues: Readonly<Record<string, YearWords>>;
};
/** `base`: what was saved when the typing began, to tell what the person has changed. */
type TargetDraft = {
  readonly words: TargetWords;
  readonly base: TargetWords;
  readonly seenVersion: number | null;
};

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Three-way by field: what the person has changed stays, everything else is that of the newest version. */
export const mergedWords = (draft: Omit<TargetDraft, 'seenVersion'>, newest: TargetWords): TargetWords => {
  const changed = (Object.keys(newest) as (keyof TargetWords)[]).filter(
    (field) => !isSame(draft.words[field], draft.base[field]),
  );
  return { ...newest, ...Object.fromEntries(changed.map((field) => [field, draft.words[field]])) };
};

export const targetWordsOf = (fields: TargetFields): TargetWords => ({
  ...fields,
  unit: fields.unit ?? '',
  value: exactFigure(fields.value),
  valueMax: exactFigure(fields.valueMax),
  baselineValue: exactFigure(fields.baselineValue),
  baselineYear: String(fields.baselineYear ?? ''),
  yearFrom: String(fields.yearFrom ?? ''),
  yearTo: String(fields.yearTo ?? ''),
  plannedValues: Object.fromEntries(
    fields.plannedValues.map(({ year, value, valueMax }) => [
      String(year),
      { value: exactFigure(value), valueMax: exactFigure(valueMax) },
    ]),
  ),
});

export const noTargetWords: TargetWords = targetWordsOf({ ...emptyTargetFields, sectionId: '' });

const areWords = (words: unknown): words is TargetWords =>
  typeof words === 'object' &&
  words !== null &&
  Object.entries(noTargetWords).every(([key, empty]) => {
    const word = (words as Record<string, unknown>)[key];
    return word !== undefined && (empty === null || typeof word === typeof empty);
  });

export const isTargetDraft = (value: unknown): value is TargetDraft =>
  typeof value === 'object' &&
  value !== null &&
  'words' in value &&
  'base' in value &&
  areWords(value.words) &&
  areWords(value.base);

const readYear = (text: string): number | null => (/^\d{4}$/.test(text.trim()) ? Number(text.trim()) : null);

const whyNotYear = (text: string): string | null =>
  text.trim() === '' || readYear(text) !== null ? null : `"${text.trim()}" không phải là năm: viết bốn chữ số.`;

const readPlannedValues = (words: TargetWords) =>
  Object.entries(words.plannedValues).flatMap(([year, { value, valueMax }]) => {
    const low = readFigure(value);
    return low === null ? [] : [{ year: Number(year), value: low, valueMax: readFigure(valueMax) }];
  });

/** What a target in words may not have is left out, so that the choice can be taken back without typing again. */
const inWords = {
  unit: null,
  comparator: null,
  value: null,
  valueMax: null,
  plannedValues: [],
  rollup: 'last',
} as const;

/** The fields that the words say; what can't be read is null and told by `listUnread`. */
export const readTarget = ({ ...words }: TargetWords): TargetFields => {
  const fields: TargetFields = {
    ...words,
    text: words.text.trim(),
    unit: words.unit.trim() || null,
    value: readFigure(words.value),
    valueMax: readFigure(words.valueMax),
    baselineValue: readFigure(words.baselineValue),
    baselineYear: readYear(words.baselineYear),
    yearFrom: readYear(words.yearFrom),
    yearTo: readYear(words.yearTo),
    numeratorName: words.rollup === 'ratio' ? words.numeratorName.trim() : '',
    denominatorName: words.rollup === 'ratio' ? words.denominatorName.trim() : '',
    plannedValues: readPlannedValues(words),
  };
  if (fields.kind === 'quantitative') return fields;
  return { ...fields, ...inWords, direction: null, numeratorName: '', denominatorName: '', isPerYear: false };
};

/** What was typed into a field of a number or a year and can't be read. */
export const listUnread = (words: TargetWords): TargetFault[] => {
  const fault = (path: TargetFault['path'], why: string | null): TargetFault[] =>
    why === null ? [] : [{ path, reason: why }];
  const planned = Object.entries(words.plannedValues).flatMap(([year, { value, valueMax }]) => {
    const why = whyNotRead(value) ?? whyNotRead(valueMax);
    if (why !== null) return [`Năm ${year}: ${why}`];
    return value.trim() === '' && valueMax.trim() !== '' ? [`Năm ${year}: nhập cả giá trị thấp nhất.`] : [];
  });
  const figures = words.kind === 'qualitative' ? (['baselineValue'] as const) : figureFields;
  return [
    ...figures.flatMap((field) => fault(field, whyNotRead(words[field]))),
    ...yearFields.flatMap((field) => fault(field, whyNotYear(words[field]))),
    ...(words.kind === 'qualitative' ? [] : fault('plannedValues', planned[0] ?? null)),
  ];
};
