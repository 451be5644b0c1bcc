import { Button } from '@mantine/core';
import { IconCircleCheckFilled } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { count } from '#shared/words/numbers.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { lastDayInWords, successionInWords } from './agency-words.ts';
import styles from './succession.module.css';
import { isResult, resultKey } from './succession-result.ts';
import { countsInWords } from './succession-summary.tsx';

/** What was done, with the way to every agency and its tasks. */
export function StepDone() {
  const { draft: result } = useDraft(resultKey, isResult);
  if (!result)
    return (
      <EmptyState title="Chưa có lần sắp xếp nào được thực hiện trên máy này.">
        <Link to="/co-quan/sap-xep" search={{}}>
          Bắt đầu một lần sắp xếp
        </Link>
      </EmptyState>
    );
  const { kind, happensOn, from, heirs, moved } = result;
  return (
    <div className={styles.step}>
      <section className={styles.panel}>
        <h2 className={styles.done}>
          <IconCircleCheckFilled size={20} aria-hidden />
          Đã thực hiện sắp xếp
        </h2>
        <p className={styles.doneWords}>
          {successionInWords(kind, happensOn)}. Việc đã chuyển: {countsInWords(moved)}.
        </p>
        <h3 className={styles.heading}>Cơ quan cũ</h3>
        <ul className={styles.heirs}>
          {from.map(({ id, name }) => (
            <li key={id}>
              <AgencyLink id={id} name={name} />
              {!heirs.some((heir) => heir.id === id) && (
                <span className={styles.soft}>hoạt động {lastDayInWords(happensOn)}</span>
              )}
            </li>
          ))}
        </ul>
        {heirs.length > 0 && <h3 className={styles.heading}>Cơ quan kế thừa</h3>}
        <ul className={styles.heirs}>
          {heirs.map(({ id, name, taskCount }) => (
            <li key={id}>
              <AgencyLink id={id} name={name} />
              <span className={styles.soft}>
                {taskCount > 0 ? `nhận ${count(taskCount)} nhiệm vụ` : 'không nhận nhiệm vụ nào'}
              </span>
              {taskCount > 0 && (
                <Link to="/nhiem-vu" search={{ 'co-quan': id }} className={styles.link}>
                  Xem nhiệm vụ
                  <span className={styles.hidden}> của {name}</span>
                </Link>
              )}
            </li>
          ))}
        </ul>
      </section>
      <div className={styles.after}>
        <Button variant="default" renderRoot={(props) => <Link {...props} to="/co-quan/sap-xep" search={{}} />}>
          Sắp xếp tiếp cơ quan khác
        </Button>
        <Button variant="default" renderRoot={(props) => <Link {...props} to="/co-quan" search={{}} />}>
          Về danh sách cơ quan
        </Button>
      </div>
    </div>
  );
}

function AgencyLink({ id, name }: { readonly id: string; readonly name: string }) {
  return (
    <Link to="/co-quan" search={{ 'co-quan': id }} className={styles.heirName}>
      {name}
    </Link>
  );
}
