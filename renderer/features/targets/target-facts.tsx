import type { Target } from '#shared/targets/target.ts';
import { sectionName } from '#shared/words/labels.ts';
import { exactFigure } from '#shared/words/numbers.ts';
import { Facts } from '../../ui/facts.tsx';
import styles from '../../ui/side-drawer.module.css';
import { years } from '../plans/plan-words.ts';
import { plannedWords, withUnit } from './figure-words.ts';
import { kindNames, rollupNames } from './target-labels.ts';

/** What the plan says of the target, for those who only read it. */
export function TargetFacts({ target }: { readonly target: Target }) {
  const time = target.yearFrom && target.yearTo ? years(target.yearFrom, target.yearTo) : 'Cả thời gian của kế hoạch';
  const byYear = target.plannedValues.map(({ year }) => `${year}: ${plannedWords(target, year)}`).join('; ');
  return (
    <>
      <p className={styles.text}>{target.text}</p>
      <Facts
        layout="column"
        facts={[
          { name: 'Mục', value: sectionName(target.sectionLabel) },
          { name: 'Loại chỉ tiêu', value: kindNames[target.kind] },
          { name: 'Kế hoạch', value: plannedWords(target) || 'Theo từng năm' },
          ...(byYear ? [{ name: 'Từng năm', value: byYear }] : []),
          ...(target.baselineYear
            ? [
                {
                  name: `Năm gốc ${target.baselineYear}`,
                  value: withUnit(exactFigure(target.baselineValue), target.unit),
                },
              ]
            : []),
          { name: 'Thời gian', value: time },
          { name: 'Chủ trì', value: target.lead?.name ?? 'Chưa xác định' },
          ...(target.kind === 'quantitative' ? [{ name: 'Tổng hợp', value: rollupNames[target.rollup] }] : []),
        ]}
      />
    </>
  );
}
