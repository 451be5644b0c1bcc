import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Plan, Section } from '#shared/plans/plan.ts';
import { sectionName } from '#shared/words/labels.ts';
import { count } from '#shared/words/numbers.ts';
import { TextButton } from '../../ui/text-button.tsx';
import { Part } from './plan-part.tsx';
import { SectionForm } from './section-form.tsx';
import styles from './sections-part.module.css';

const depths = (sections: readonly Section[]): Map<string, number> => {
  const depth = new Map<string, number>();
  for (const { id, parentId } of sections) depth.set(id, parentId === null ? 0 : (depth.get(parentId) ?? 0) + 1);
  return depth;
};

const adding = 'them';

/** The numbered places of the plan, each edited where it stands. */
export function SectionsPart({ plan, canEdit }: { readonly plan: Plan; readonly canEdit: boolean }) {
  const [edited, setEdited] = useState<string | null>(null);
  const depth = depths(plan.sections);
  const leave = () => setEdited(null);
  return (
    <Part title={`Mục của kế hoạch (${count(plan.sections.length)})`}>
      {plan.sections.length === 0 && (
        <p className={styles.soft}>Kế hoạch chưa có mục nào. Thêm mục trước khi nhập nhiệm vụ và chỉ tiêu.</p>
      )}
      <ul className={styles.sections}>
        {plan.sections.map((section) => (
          <li key={section.id} style={{ marginLeft: (depth.get(section.id) ?? 0) * 18 }}>
            {edited === section.id ? (
              <SectionForm plan={plan} section={section} onLeave={leave} />
            ) : (
              <div className={styles.section}>
                <span className={styles.label}>{sectionName(section.label)}</span>
                <span className={styles.title}>{section.title}</span>
                {section.taskCount > 0 && <span className={styles.soft}>{count(section.taskCount)} nhiệm vụ</span>}
                {canEdit && (
                  <TextButton
                    fz="sm"
                    flex="none"
                    aria-label={`Sửa mục ${sectionName(section.label)}`}
                    onClick={() => setEdited(section.id)}
                  >
                    Sửa
                  </TextButton>
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
      {edited === adding && <SectionForm plan={plan} section={null} onLeave={leave} />}
      {canEdit && edited !== adding && (
        <Button size="compact-sm" variant="default" mt={8} onClick={() => setEdited(adding)}>
          Thêm mục
        </Button>
      )}
    </Part>
  );
}
