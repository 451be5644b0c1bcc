import { brief } from '../words/brief.ts';
import { fold } from '../words/fold.ts';
import type { Target, TargetWarning } from './target.ts';
import { plannedFigure } from './targets.rules.ts';

/** The words of a target that say what it is about, without figures and what stands before them. */
const objectWords = ({ text }: Target): Set<string> =>
  new Set(
    fold(text)
      .replace(/toi thieu|it nhat|phan dau|toi da|trung binh|binh quan/g, ' ')
      .split(/[^a-z]+/)
      .filter((word) => word.length > 1),
  );

const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
};

const overlap = (a: Target, b: Target): boolean =>
  (a.yearFrom ?? 0) <= (b.yearTo ?? 9999) && (b.yearFrom ?? 0) <= (a.yearTo ?? 9999);

const sameObject = 0.8;

const withUnit = (target: Target): string =>
  `${plannedFigure(target)}${target.unit === '%' ? ' %' : ` ${target.unit ?? ''}`}`.trim();

/** Pairs that ask for different values of the same thing in the same years. */
const contradictions = (targets: readonly Target[]): TargetWarning[] => {
  const measured = targets
    .filter((target) => target.value !== null && !target.isCondition)
    .map((target) => ({ target, words: objectWords(target) }));
  return measured.flatMap(({ target, words }, at) =>
    measured
      .slice(at + 1)
      .filter(({ target: other }) => other.unit === target.unit && overlap(other, target))
      .filter(({ target: other }) => other.value !== target.value || other.valueMax !== target.valueMax)
      .filter((other) => likeness(words, other.words) >= sameObject)
      .map(({ target: other }) => ({
        kind: 'same-object' as const,
        targetIds: [target.id, other.id],
        sentence:
          `Hai chỉ tiêu cùng nội dung, cùng thời gian nhưng khác giá trị (${withUnit(target)} và ${withUnit(other)}): ` +
          `"${brief(target.text)}" (mục ${target.sectionLabel}) và "${brief(other.text)}" (mục ${other.sectionLabel}).`,
      })),
  );
};

const each = (
  targets: readonly Target[],
  kind: TargetWarning['kind'],
  sentence: (target: Target) => string,
): TargetWarning[] => targets.map((target) => ({ kind, targetIds: [target.id], sentence: sentence(target) }));

/** What a person should look at in a plan's targets, as they stand in a year. Nothing is refused because of it. */
export const listTargetWarnings = (targets: readonly Target[], year: number): TargetWarning[] => {
  const current = targets.filter((target) => target.validTo === null);
  const begun = current.filter((target) => (target.yearFrom ?? target.yearTo ?? year) <= year);
  return [
    ...contradictions(current),
    ...each(
      current.filter((target) => target.lead === null && !target.isCondition),
      'no-lead',
      (target) => `Chưa có cơ quan chủ trì chỉ tiêu "${brief(target.text)}".`,
    ),
    ...each(
      begun.filter((target) => target.results.length === 0),
      'no-data',
      (target) => `Chưa có kết quả năm nào của chỉ tiêu "${brief(target.text)}".`,
    ),
    ...each(
      current.filter((target) => target.rollup === 'ratio' && target.numeratorName === ''),
      'no-ratio-names',
      (target) => `Chưa nêu tử số và mẫu số là gì ở chỉ tiêu "${brief(target.text)}".`,
    ),
  ];
};
