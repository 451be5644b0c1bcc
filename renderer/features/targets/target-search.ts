import { type TargetStanding, targetStandings } from '#shared/targets/target-standing.rules.ts';
import { readYear } from '../tasks/task-search.ts';

type Raw = Record<string, unknown>;
type Param = 'ke-hoach' | 'tu' | 'nam' | 'ket-qua' | 'chi-tieu' | 'so-lieu';
/**
 * The targets page in the address: plan, words, year looked at, how it stands in that year; `chi-tieu` is the target
 * being edited ("them": a new one), `so-lieu` the figure that is open ("<id>.<year>").
 */
export type TargetSearch = { readonly [P in Param]?: string | undefined };

export const newTarget = 'them';

export const standingWords = {
  met: 'dat',
  unmet: 'chua-dat',
  reported: 'da-bao-cao',
  nothing: 'khong-co',
  'not-reported': 'chua-bao-cao',
} satisfies Record<TargetStanding, string>;

const text = (raw: Raw, param: Param): string | undefined => {
  const value = raw[param];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

/** What the target drawers keep in the address of whatever page they stand on. */
export const readTargetPlaces = (raw: Raw): Pick<TargetSearch, 'chi-tieu' | 'so-lieu' | 'ket-qua'> => {
  const figure = text(raw, 'so-lieu');
  return {
    'ket-qua': targetStandings.map((one) => standingWords[one]).find((word) => word === raw['ket-qua']),
    'chi-tieu': text(raw, 'chi-tieu'),
    'so-lieu': figure !== undefined && /^.+\.\d{4}$/.test(figure) ? figure : undefined,
  };
};

export const readTargetSearch = (raw: Raw): TargetSearch => ({
  'ke-hoach': text(raw, 'ke-hoach'),
  tu: text(raw, 'tu'),
  nam: readYear(raw),
  ...readTargetPlaces(raw),
});

export const standingOfWord = (word: string | undefined): TargetStanding | undefined =>
  targetStandings.find((one) => standingWords[one] === word);
