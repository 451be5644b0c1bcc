import type { Block } from '#shared/official-document/official-document.ts';
import type { DraftPart } from '#shared/papers/paper-draft.ts';
import type { Target } from '#shared/targets/target.ts';
import { isMet, targetTime } from '#shared/targets/targets.rules.ts';
import { count } from '#shared/words/numbers.ts';
import { targetAnnexName } from './annex-names.ts';
import { targetSources } from './draft-sources.ts';
import { withCapital } from './plan-words.ts';
import { clause, paragraph, section } from './report-blocks.ts';
import type { ReportFacts } from './report-facts.ts';

/** Whether a target was met by its last result within these years; undefined: nobody has told anything of it. */
export const metBy = (target: Target, yearFrom: number, yearTo: number): boolean | null | undefined => {
  const result = target.results.findLast(({ year }) => year >= yearFrom && year <= yearTo);
  return result ? isMet(target, result) : undefined;
};

/** "05 đạt, 02 chưa đạt, 01 chưa báo cáo": only what there is; what can't be judged is told as such. */
export const judgedInWords = (judged: readonly (boolean | null | undefined)[]): string => {
  const kinds = [
    [true, 'đạt'],
    [false, 'chưa đạt'],
    [undefined, 'chưa báo cáo'],
    [null, 'có số liệu nhưng Kế hoạch không nêu mức phải đạt'],
  ] as const;
  return kinds
    .map(([wanted, words]) => ({ words, many: judged.filter((one) => one === wanted).length }))
    .filter(({ many }) => many > 0)
    .map(({ words, many }) => `${count(many)} ${words}`)
    .join(', ');
};

/** How figures that both years have went up and down; null where no target has both. */
const against = (targets: readonly Target[], year: number): string | null => {
  const of = (target: Target, wanted: number) => target.results.find((one) => one.year === wanted)?.value ?? null;
  const steps = targets.flatMap((target) => {
    const [now, then] = [of(target, year), of(target, year - 1)];
    return now === null || then === null ? [] : [Math.sign(now - then)];
  });
  if (steps.length === 0) return null;
  const many = (sign: number): string => count(steps.filter((step) => step === sign).length);
  return `Trong ${count(steps.length)} chỉ tiêu có số liệu cả hai năm: ${many(1)} tăng, ${many(-1)} giảm, ${many(0)} không đổi so với năm ${year - 1}.`;
};

/** Part II.1: how many targets were met in the time told of; the annex tells each. */
export const targetsPart = (facts: ReportFacts): DraftPart => {
  const { targets: all, years, year, time, before, isOwn } = facts;
  const first = years[0]?.year ?? year;
  const targets = all.filter(
    (target) => targetTime(target, year) === 'now' || (first < year && targetTime(target, first) !== 'later'),
  );
  const compared = before === null ? null : against(targets, year);
  const blocks: Block[] =
    all.length === 0
      ? [paragraph(isOwn ? 'Đơn vị không chủ trì chỉ tiêu nào.' : 'Kế hoạch không giao chỉ tiêu.')]
      : [
          paragraph(
            (targets.length === 0
              ? `${withCapital(time)}, chưa đến kỳ của chỉ tiêu nào trong ${count(all.length)} chỉ tiêu của Kế hoạch. `
              : `${withCapital(time)}, theo dõi ${targets.length === all.length ? 'cả' : `${count(targets.length)} trong`} ` +
                `${count(all.length)} chỉ tiêu của Kế hoạch: ${judgedInWords(targets.map((target) => metBy(target, first, year)))}. `) +
              `Số liệu từng chỉ tiêu tại ${targetAnnexName(facts)}.`,
          ),
          ...(compared === null ? [] : [paragraph(compared)]),
        ];
  return {
    key: 'results.targets',
    name: 'Kết quả: các chỉ tiêu',
    blocks: [section('Kết quả thực hiện'), clause('Về các chỉ tiêu'), ...blocks],
    sources: targetSources(targets, year),
  };
};
