import { IconCircleCheck } from '@tabler/icons-react';
import type { Finding } from '#shared/official-document/conformance/seen-paper.ts';
import styles from './check-paper.module.css';

type FindingListProps = { readonly name: string; readonly findings: readonly Finding[] };

export function FindingList({ name, findings }: FindingListProps) {
  if (findings.length === 0)
    return (
      <p className={styles.right} role="status">
        <IconCircleCheck size={16} />
        {name}: không thấy sai thể thức.
      </p>
    );
  return (
    <div role="status">
      <p className={styles.count}>
        {name}: {findings.length} điểm cần sửa.
      </p>
      <table className={styles.list}>
        <thead>
          <tr>
            <th scope="col">Vị trí</th>
            <th scope="col">Cần sửa</th>
            <th scope="col">Theo</th>
          </tr>
        </thead>
        <tbody>
          {findings.map(({ rule, article, where, sentence }) => (
            <tr key={`${rule} ${where} ${sentence}`}>
              <td>{where}</td>
              <td>{sentence}</td>
              <td>{article}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
