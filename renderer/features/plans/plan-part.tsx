import { type ReactNode, useState } from 'react';
import type { Plan } from '#shared/plans/plan.ts';
import { TextButton } from '../../ui/text-button.tsx';
import { listDraftKeys } from '../../ui/use-draft.ts';
import { PlanField } from './plan-field.tsx';
import { type PlanWord, planLabels } from './plan-form-words.ts';
import styles from './plan-page.module.css';
import { planDraftKey, usePlanWords } from './use-plan-words.ts';
import formStyles from './written-form.module.css';
import { WrittenForm } from './written-form.tsx';

type PartProps = {
  readonly title: string;
  /** What takes the place of the words while they are edited; absent: nothing can be edited. */
  readonly editor?: ((leave: () => void) => ReactNode) | undefined;
  /** Words are being written already: they were not saved when the page was left. */
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
};

/** A part of the plan's page that turns into its own form. */
export function Part({ title, editor, startsOpen = false, children }: PartProps) {
  const [isEditing, setEditing] = useState(startsOpen && editor !== undefined);
  return (
    <section className={styles.part}>
      <div className={styles.partHead}>
        <h2>{title}</h2>
        {editor && !isEditing && (
          <TextButton fz="sm" aria-label={`Sửa ${title.toLowerCase()}`} onClick={() => setEditing(true)}>
            Sửa
          </TextButton>
        )}
      </div>
      {isEditing && editor ? editor(() => setEditing(false)) : children}
    </section>
  );
}

type PlanPartProps = {
  readonly plan: Plan;
  readonly title: string;
  readonly names: readonly PlanWord[];
  readonly canEdit: boolean;
  readonly children: ReactNode;
};

/** A part of the plan's own words, edited in place. */
export function PlanPart({ plan, title, names, canEdit, children }: PlanPartProps) {
  const part = names.join('.');
  const editor = (leave: () => void) => <PlanPartForm plan={plan} names={names} part={part} onLeave={leave} />;
  return (
    <Part
      title={title}
      editor={canEdit ? editor : undefined}
      startsOpen={listDraftKeys(planDraftKey(plan.id, part)).length > 0}
    >
      {children}
    </Part>
  );
}

type PlanPartFormProps = {
  readonly plan: Plan;
  readonly names: readonly PlanWord[];
  readonly part: string;
  readonly onLeave: () => void;
};

function PlanPartForm({ plan, names, part, onLeave }: PlanPartFormProps) {
  const form = usePlanWords({ plan, names, part, onKept: onLeave });
  return (
    <WrittenForm form={form} labels={planLabels} saveLabel="Lưu" onLeave={onLeave} isInline>
      <div className={formStyles.fields}>
        {names.map((name) => (
          <PlanField key={name} name={name} form={form} planId={plan.id} />
        ))}
      </div>
    </WrittenForm>
  );
}
