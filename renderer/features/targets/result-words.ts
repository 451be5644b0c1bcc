import { whyNotOfAgency, whyNotResult } from '#shared/targets/record-result.rules.ts';
import type { AgencyResult, Target } from '#shared/targets/target.ts';
import { exactFigure, readFigure } from '#shared/words/numbers.ts';
import { whyNotRead } from './figure-words.ts';

/** Stands for an agency's id where the result is that of the whole plan. */
export const wholePlan = 'chung';

/** A result as it is being typed; `asShare`: only the share is known, not what was divided by what. */
export type ResultWords = {
  readonly value: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly asShare: boolean;
  readonly isMet: boolean | null;
  readonly note: string;
};
/** `seenId`, `seenVersion`: the result that the words were begun on; null: nothing was recorded yet. */
type ResultDraft = ResultWords & { readonly seenId?: string | null; readonly seenVersion: number | null };

export const resultDraftStart = (targetId: string): string => `ket-qua-chi-tieu/${targetId}/`;

const kinds: Readonly<Record<keyof ResultWords, string>> = {
  value: 'string',
  numerator: 'string',
  denominator: 'string',
  asShare: 'boolean',
  isMet: 'boolean',
  note: 'string',
};

export const isResultDraft = (value: unknown): value is ResultDraft => {
  if (typeof value !== 'object' || value === null) return false;
  const draft = value as Record<string, unknown>;
  return Object.entries(kinds).every(([key, kind]) => {
    const word = draft[key];
    return typeof word === kind || (key === 'isMet' && word === null);
  });
};

/** The words of what is saved; nothing for an agency that has not reported yet. */
export const resultWordsOf = (target: Target, saved: AgencyResult | undefined): ResultWords => ({
  value: saved?.numerator == null ? exactFigure(saved?.value ?? null) : '',
  numerator: exactFigure(saved?.numerator ?? null),
  denominator: exactFigure(saved?.denominator ?? null),
  asShare: saved ? saved.numerator === null : target.numeratorName === '',
  isMet: saved?.isMet ?? null,
  note: saved?.note ?? '',
});

export type ResultField = 'value' | 'numerator' | 'denominator' | 'isMet';
export type ResultReasons = { readonly [F in ResultField | 'reason']?: string };

/** Whether this result is told as numerator and denominator; an agency's share always is. */
export const isRatio = (target: Target, agencyId: string, words: ResultWords): boolean =>
  target.kind === 'quantitative' && target.rollup === 'ratio' && (agencyId !== wholePlan || !words.asShare);

/** What would be recorded, of the words as they stand. */
export const readResult = (target: Target, agencyId: string, words: ResultWords) => {
  const ratio = isRatio(target, agencyId, words);
  const measured = target.kind === 'quantitative';
  return {
    value: measured && !ratio ? readFigure(words.value) : null,
    numerator: ratio ? readFigure(words.numerator) : null,
    denominator: ratio ? readFigure(words.denominator) : null,
    isMet: measured ? null : words.isMet,
    note: words.note,
  };
};

/** Why the words can't be recorded yet, beside the field that it is about. */
export const reasonsAgainst = (target: Target, agencyId: string, words: ResultWords): ResultReasons => {
  const ratio = isRatio(target, agencyId, words);
  const fields: ResultField[] = target.kind === 'qualitative' ? [] : ratio ? ['numerator', 'denominator'] : ['value'];
  const unread = fields.flatMap((field) => {
    const why = field === 'isMet' ? null : whyNotRead(words[field]);
    return why === null ? [] : [[field, why] as const];
  });
  if (unread.length > 0) return Object.fromEntries(unread);
  const result = readResult(target, agencyId, words);
  const missing = fields.filter((field) => ratio && result[field] === null);
  if (missing.length > 0) return Object.fromEntries(missing.map((field) => [field, 'Nhập cả tử số và mẫu số.']));
  const why = whyNotResult(target, result) ?? (agencyId === wholePlan ? null : whyNotOfAgency(target, result));
  if (why === null) return {};
  return target.kind === 'qualitative' ? { isMet: why } : ratio ? { numerator: why } : { value: why };
};
