import type { Plan } from '#shared/plans/plan.ts';
import { PlanField } from './plan-field.tsx';
import { allPlanWords, type PlanWord, planLabels } from './plan-form-words.ts';
import { usePlanWords } from './use-plan-words.ts';
import styles from './written-form.module.css';
import { WrittenForm } from './written-form.tsx';

const groups: readonly { readonly name: string; readonly words: readonly PlanWord[] }[] = [
  {
    name: 'Kế hoạch',
    words: ['subject', 'periodStart', 'periodEnd', 'standingAgencyId', 'parentPlanId'],
  },
  {
    name: 'Văn bản ban hành',
    words: ['docType', 'attachedDocType', 'number', 'symbol', 'issuedOn', 'issuer', 'place', 'title'],
  },
  { name: 'Nội dung chung', words: ['objective', 'parents', 'bases'] },
  { name: 'Nơi nhận và ký', words: ['recipients', 'signerRoleLines', 'signerName'] },
];

type PlanFormProps = {
  /** Null: a new one. */
  readonly plan: Plan | null;
  readonly onKept: (plan: Plan) => void;
  readonly onLeave: () => void;
};

/** Every field of a plan, in the order in which people ask: what, how long, by which paper. */
export function PlanForm({ plan, onKept, onLeave }: PlanFormProps) {
  const form = usePlanWords({ plan, names: allPlanWords, part: 'thong-tin', onKept });
  return (
    <WrittenForm form={form} labels={planLabels} saveLabel={plan ? 'Lưu kế hoạch' : 'Thêm vào sổ'} onLeave={onLeave}>
      {groups.map(({ name, words }) => (
        <fieldset key={name} className={styles.group}>
          <legend>{name}</legend>
          <div className={styles.fields}>
            {words.map((word) => (
              <PlanField key={word} name={word} form={form} planId={plan?.id ?? null} />
            ))}
          </div>
        </fieldset>
      ))}
    </WrittenForm>
  );
}
