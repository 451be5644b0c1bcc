import type { ReactNode } from 'react';
import type { Plan } from '#shared/plans/plan.ts';
import styles from './plan-page.module.css';
import { years } from './plan-words.ts';

export function PlanOverview({ plan }: { readonly plan: Plan }) {
  return (
    <div className={styles.overview}>
      <div>
        <Part title="Mục tiêu chung">
          {plan.objective === '' ? (
            <p className={styles.soft}>Văn bản không ghi mục tiêu chung.</p>
          ) : (
            plan.objective.split('\n').map((line) => <p key={line}>{line}</p>)
          )}
        </Part>
        <Part title="Căn cứ">
          <Lines lines={plan.bases} none="Văn bản không ghi căn cứ." />
        </Part>
      </div>
      <div>
        <Part title="Giai đoạn">
          <Lines
            lines={plan.phases.map((phase) => {
              const period = years(phase.yearFrom, phase.yearTo);
              return phase.name.includes(String(phase.yearFrom)) ? phase.name : `${phase.name} (${period})`;
            })}
            none="Văn bản không chia giai đoạn."
          />
        </Part>
        <Part title="Nơi nhận">
          <Lines lines={plan.recipients} none="Văn bản không ghi nơi nhận." />
        </Part>
        <Part title="Ký ban hành">
          {plan.signerName === null ? (
            <p className={styles.soft}>Văn bản không ghi người ký.</p>
          ) : (
            <p>
              {plan.signerRoleLines.map((line) => (
                <span key={line} className={styles.roleLine}>
                  {line}
                </span>
              ))}
              {plan.signerName}
            </p>
          )}
        </Part>
      </div>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Lines({ lines, none }: { readonly lines: readonly string[]; readonly none: string }) {
  if (lines.length === 0) return <p className={styles.soft}>{none}</p>;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
