import type { Target } from '#shared/targets/target.ts';
import { plannedFigure, whyNotTargetYear } from '#shared/targets/targets.rules.ts';
import { sectionName } from '#shared/words/labels.ts';
import { count } from '#shared/words/numbers.ts';
import styles from './target-table.module.css';
import { YearCell } from './year-cell.tsx';

type TargetTableProps = {
  readonly name: string;
  readonly years: readonly number[];
  readonly targets: readonly Target[];
  readonly onOpen: (target: Target, year: number) => void;
};

export function TargetTable({ name, years, targets, onOpen }: TargetTableProps) {
  return (
    <section className={styles.group}>
      <h2 className={styles.heading}>
        {name} <span className={styles.soft}>{count(targets.length)} chỉ tiêu</span>
      </h2>
      <table className={styles.table} data-many={years.length > 5 || undefined}>
        <colgroup>
          <col className={styles.section} />
          <col />
          <col className={styles.planned} />
          {years.map((year) => (
            <col key={year} className={styles.year} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">Mục</th>
            <th scope="col">Chỉ tiêu</th>
            <th scope="col" className={styles.figure}>
              Kế hoạch
            </th>
            {years.map((year) => (
              <th scope="col" key={year} className={styles.figure}>
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {targets.map((target) => (
            <tr key={target.id}>
              <td>{sectionName(target.sectionLabel)}</td>
              <th scope="row" className={target.isCondition ? styles.condition : undefined}>
                {target.isCondition && <span className={styles.soft}>Trong đó: </span>}
                {target.text}
              </th>
              <td className={styles.figure}>
                {target.kind === 'quantitative' ? (
                  <>
                    {plannedFigure(target)}
                    {target.unit === '%' ? ' %' : <span className={styles.unit}>{target.unit}</span>}
                  </>
                ) : (
                  <span className={styles.soft}>Đạt hoặc chưa đạt</span>
                )}
              </td>
              {years.map((year) => (
                <td key={year} className={styles.cell}>
                  {whyNotTargetYear(target, year) === null && (
                    <YearCell target={target} year={year} onOpen={() => onOpen(target, year)} />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
