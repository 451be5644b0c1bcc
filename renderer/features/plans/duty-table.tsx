import type { AgencyName } from '#shared/agencies/agency.ts';
import type { ReportingDuty } from '#shared/plans/plan.ts';
import { dutyNames, sectionName } from '#shared/words/labels.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import styles from './plan-page.module.css';

const named = (agencies: readonly AgencyName[]): string => agencies.map((agency) => agency.shortName).join('; ');

/** Who reports to whom and by when, in the words of the plan. */
export function DutyTable({ duties }: { readonly duties: readonly ReportingDuty[] }) {
  if (duties.length === 0) return <EmptyState title="Văn bản không quy định chế độ báo cáo." />;
  return (
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
        {duties.map((duty) => (
          <tr key={duty.id}>
            <td>{sectionName(duty.sectionLabel)}</td>
            <td>{dutyNames[duty.kind]}</td>
            <td>{duty.quote}</td>
            <td>{named(duty.from)}</td>
            <td>{named(duty.to)}</td>
            <td>{duty.dueText ?? 'Không ghi'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
