import { Button } from '@mantine/core';
import type { AgencyName } from '#shared/agencies/agency.ts';
import type { Plan } from '#shared/plans/plan.ts';
import { dutyNames, sectionName } from '#shared/words/labels.ts';
import { count } from '#shared/words/numbers.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import { DutyCalendar } from './duty-calendar.tsx';
import { newDuty } from './plan-drawers.tsx';
import styles from './plan-page.module.css';
import { ChooseSentence, SourceLink } from './source-link.tsx';
import { usePlanPlace } from './use-plan-place.ts';

const named = (agencies: readonly AgencyName[]): string => agencies.map((agency) => agency.shortName).join('; ');

type DutyTableProps = { readonly plan: Plan; readonly canEdit: boolean };

/** Who reports to whom and by when, in the words of the plan, and the days that follow from it. */
export function DutyTable({ plan, canEdit }: DutyTableProps) {
  const { open } = usePlanPlace();
  return (
    <>
      <div className={styles.tools}>
        <span className={styles.count}>{count(plan.duties.length)} chế độ báo cáo</span>
        {canEdit && (
          <Button variant="default" onClick={() => open(newDuty)}>
            Thêm chế độ báo cáo
          </Button>
        )}
      </div>
      {plan.duties.length === 0 ? (
        <EmptyState title="Kế hoạch chưa có chế độ báo cáo." />
      ) : (
        <table className={styles.duties}>
          <thead>
            <tr>
              <th scope="col">Mục</th>
              <th scope="col">Loại</th>
              <th scope="col">Quy định trong văn bản</th>
              <th scope="col">Bên báo cáo</th>
              <th scope="col">Bên nhận</th>
              <th scope="col">Thời hạn</th>
            </tr>
          </thead>
          <tbody>
            {plan.duties.map((duty) => (
              <tr key={duty.id}>
                <td>{sectionName(duty.sectionLabel)}</td>
                <td>
                  {canEdit ? (
                    <TextButton fz="sm" onClick={() => open(`che-do.${duty.id}`)}>
                      {dutyNames[duty.kind]}
                    </TextButton>
                  ) : (
                    dutyNames[duty.kind]
                  )}
                </td>
                <td>
                  {duty.quote}
                  {duty.source && <SourceLink planId={plan.id} id={duty.id} />}
                  {!duty.source && canEdit && plan.hasText && <ChooseSentence planId={plan.id} id={duty.id} />}
                </td>
                <td>{named(duty.from)}</td>
                <td>{named(duty.to) || <span className={styles.soft}>Không ghi</span>}</td>
                <td>{duty.dueText ?? <span className={styles.soft}>Không ghi</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {plan.duties.length > 0 && <DutyCalendar plan={plan} />}
    </>
  );
}
