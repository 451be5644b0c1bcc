import { Fragment } from 'react';
import type { Choice } from '#shared/agencies/succession.ts';
import type { SuccessorName } from '#shared/agencies/succession-preview.ts';
import { ShareChoice } from './share-choice.tsx';
import { chosenFor, heirFinder, type Scope, type SharePlan, withChoice, workInWords } from './share-groups.ts';
import { ShareRows } from './share-rows.tsx';
import styles from './shares.module.css';
import type { Suggestion } from './suggested-heir.ts';

type ShareTableProps = {
  readonly plans: readonly SharePlan[];
  readonly successors: readonly SuccessorName[];
  readonly choices: readonly Choice[];
  readonly suggestions: readonly Suggestion[];
  /** The row that a problem points to. */
  readonly row: string | undefined;
  readonly onChoose: (choices: readonly Choice[]) => void;
};

/** Open work by plan and section, with who gets it: for the plan, for a section, for one piece. */
export function ShareTable({ plans, successors, choices, suggestions, row, onChoose }: ShareTableProps) {
  const heirOf = heirFinder(choices, successors);
  const hasSeveral = new Set(plans.map((plan) => plan.fromId)).size > 1;
  const isKnown = (ref: string | null) => (successors.some((one) => one.ref === ref) ? ref : null);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Mục, việc đang mở</th>
          <th scope="col" className={styles.works}>
            Số việc
          </th>
          <th scope="col" className={styles.suggested}>
            Đề xuất
          </th>
          <th scope="col" className={styles.chooser}>
            Giao cho
          </th>
        </tr>
      </thead>
      <tbody>
        {plans.map((plan) => {
          const { fromId } = plan;
          const chosen = (scope: Scope) => isKnown(chosenFor(choices, fromId, scope));
          const choose = (scope: Scope, to: string | null) =>
            onChoose(withChoice(choices, { fromAgencyId: fromId, scope }, to));
          const scope = { kind: 'plan', planId: plan.planId } as const;
          const moves = plan.groups.flatMap((group) => group.moves);
          return (
            <Fragment key={plan.key}>
              <tr className={styles.plan}>
                <th scope="rowgroup">
                  {plan.planName}
                  <span className={styles.soft}>{plan.planSubject}</span>
                  {hasSeveral && <span className={styles.soft}>{plan.fromName}</span>}
                </th>
                <td className={styles.works}>{workInWords(moves)}</td>
                <td className={styles.soft}>Chọn một cơ quan ở đây để giao mọi mục chưa chọn riêng</td>
                <td>
                  <ShareChoice
                    label={`Cả ${plan.planName}`}
                    successors={successors}
                    value={chosen(scope)}
                    inherited={chosen({ kind: 'all' })}
                    isOpen={false}
                    onChange={(to) => choose(scope, to)}
                  />
                </td>
              </tr>
              {plan.groups.map((group) => (
                <ShareRows
                  key={`${group.key} ${row?.startsWith(group.key)}`}
                  group={group}
                  successors={successors}
                  suggestions={suggestions}
                  inherited={chosen(scope) ?? chosen({ kind: 'all' })}
                  chosen={chosen}
                  heirOf={heirOf}
                  isPointedAt={row === group.key}
                  onChoose={choose}
                />
              ))}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}
