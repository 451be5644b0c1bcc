import { useMemo } from 'react';
import type { AgencyName } from '#shared/agencies/agency.ts';
import type { TaskRow } from '#shared/tasks/task.ts';
import { figure } from '#shared/words/numbers.ts';
import styles from './assignment-matrix.module.css';
import { countsOf, roleLetters } from './matrix-parts.ts';

type MatrixHeadProps = { readonly tasks: readonly TaskRow[]; readonly agencies: readonly AgencyName[] };

/** The agencies, with how much each of them has of what is shown. */
export function MatrixHead({ tasks, agencies }: MatrixHeadProps) {
  const counts = useMemo(() => countsOf(tasks), [tasks]);
  return (
    <div role="rowgroup" className={styles.head}>
      {/* biome-ignore lint/a11y/useFocusableInteractive: the cells below take the focus */}
      <div role="row" aria-rowindex={1} className={styles.row}>
        {/* biome-ignore lint/a11y/useFocusableInteractive: see above */}
        <div role="columnheader" className={styles.first}>
          Nhiệm vụ
        </div>
        {agencies.map((agency) => {
          const own = counts.get(agency.id) ?? { lead: 0, joint: 0, support: 0 };
          return (
            // biome-ignore lint/a11y/useFocusableInteractive: see above
            <div key={agency.id} role="columnheader" className={styles.agency} title={agency.name}>
              <span className={styles.name}>{agency.shortName}</span>
              <span className={styles.counts}>
                {(['lead', 'support', 'joint'] as const)
                  .filter((role) => own[role] > 0)
                  .map((role) => `${roleLetters[role]}\u00a0${figure(own[role])}`)
                  .join(' · ') || '0'}
              </span>
            </div>
          );
        })}
      </div>
    </div>
  );
}
