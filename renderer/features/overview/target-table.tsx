import { Link } from '@tanstack/react-router';
import { targetStandingNames } from '#shared/targets/target-standing.rules.ts';
import { figure } from '#shared/words/numbers.ts';
import charted from './charted-rows.module.css';
import styles from './overview.module.css';
import { gapWords, type TargetLine } from './target-bars.ts';

type TargetTableProps = { readonly rows: readonly TargetLine[]; readonly year: number };

/** Each target against its plan, the gap written out; a row opens the figure and what it was counted from. */
export function TargetTable({ rows, year }: TargetTableProps) {
  return (
    <table className={`${charted.table} ${charted.targets}`}>
      <caption className={charted.unseen}>Chỉ tiêu năm {year} so với kế hoạch</caption>
      <thead>
        <tr>
          <th scope="col">Chỉ tiêu</th>
          <th scope="col">Đơn vị</th>
          <th scope="col" className={charted.number}>
            Kế hoạch
          </th>
          <th scope="col" className={charted.number}>
            Đạt được
          </th>
          <th scope="col" className={charted.number}>
            So với kế hoạch
          </th>
          <th scope="col">Kết quả</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.targetId} data-judgement={row.judgement}>
            <th scope="row" title={`${row.planName}: ${row.text}`}>
              <Link to="/chi-tieu" search={placeOfTarget(row, year)} className={styles.row}>
                {row.text}
              </Link>
            </th>
            <td title={row.unit ?? undefined}>{row.unit}</td>
            <td className={charted.number}>{row.plannedText}</td>
            <td className={charted.number}>{row.reached === null ? '–' : figure(row.reached)}</td>
            <td className={charted.number}>{row.reachedPercent === null ? '–' : `${figure(row.reachedPercent)} %`}</td>
            <td title={gapWords(row)}>
              {targetStandingNames[row.judgement]}
              {row.gap !== null && row.gap !== 0 && `, ${gapWords({ ...row, unit: null })}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Where the figure of a target's year stands open. */
export const placeOfTarget = ({ planId, targetId }: Pick<TargetLine, 'planId' | 'targetId'>, year: number) => ({
  'ke-hoach': planId,
  nam: String(year),
  'so-lieu': `${targetId}.${year}`,
});
