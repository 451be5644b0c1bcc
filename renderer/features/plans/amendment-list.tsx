import type { Amendment } from '#shared/plans/plan.ts';
import { shortDate } from '#shared/words/dates.ts';
import { count } from '#shared/words/numbers.ts';
import styles from './plan-page.module.css';
import { Part } from './plan-part.tsx';

/** The documents that changed the plan; absent while there are none. */
export function AmendmentList({ amendments }: { readonly amendments: readonly Amendment[] }) {
  if (amendments.length === 0) return null;
  return (
    <Part title="Văn bản sửa đổi">
      <ul>
        {amendments.map(({ id, name, issuedOn, title, taskCount, targetCount }) => (
          <li key={id}>
            {name} ngày {shortDate(issuedOn)}
            {title !== '' && `: ${title}`}
            <span className={styles.roleLine}>
              {count(taskCount)} nhiệm vụ, {count(targetCount)} chỉ tiêu theo văn bản này
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}
