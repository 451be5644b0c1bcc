import { Link } from '@tanstack/react-router';
import type { Plan } from '#shared/plans/plan.ts';
import { AmendmentList } from './amendment-list.tsx';
import { PhasesPart } from './phases-part.tsx';
import styles from './plan-page.module.css';
import { PlanPart } from './plan-part.tsx';
import { SectionsPart } from './sections-part.tsx';

type PlanOverviewProps = { readonly plan: Plan; readonly canEdit: boolean };

export function PlanOverview({ plan, canEdit }: PlanOverviewProps) {
  const part = { plan, canEdit };
  return (
    <div className={styles.overview}>
      <div>
        <PlanPart {...part} title="Mục tiêu chung" names={['objective']}>
          {plan.objective === '' ? (
            <p className={styles.soft}>Văn bản không ghi mục tiêu chung.</p>
          ) : (
            plan.objective.split('\n').map((line) => <p key={line}>{line}</p>)
          )}
        </PlanPart>
        <PlanPart {...part} title="Căn cứ" names={['bases']}>
          <Lines lines={plan.bases} none="Văn bản không ghi căn cứ." />
        </PlanPart>
        <SectionsPart plan={plan} canEdit={canEdit} />
      </div>
      <div>
        <PhasesPart plan={plan} canEdit={canEdit} />
        <PlanPart {...part} title="Văn bản cấp trên" names={['parentPlanId', 'parents']}>
          {plan.parentPlan && (
            <p>
              <Link to="/ke-hoach/$planId" params={{ planId: plan.parentPlan.id }}>
                {plan.parentPlan.name}
              </Link>{' '}
              (có trong sổ)
            </p>
          )}
          {(plan.parents.length > 0 || !plan.parentPlan) && (
            <Lines lines={plan.parents} none="Văn bản không ghi văn bản cấp trên." />
          )}
        </PlanPart>
        <AmendmentList plan={plan} />
        <PlanPart {...part} title="Nơi nhận" names={['recipients']}>
          <Lines lines={plan.recipients} none="Văn bản không ghi nơi nhận." />
        </PlanPart>
        <PlanPart {...part} title="Ký ban hành" names={['signerRoleLines', 'signerName']}>
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
        </PlanPart>
      </div>
    </div>
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
