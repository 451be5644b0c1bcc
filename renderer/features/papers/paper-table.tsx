import { IconCircleCheck, IconPencil } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { PaperRow } from '#shared/papers/paper.ts';
import { moment } from '#shared/words/dates.ts';
import { paperStateNames } from '#shared/words/labels.ts';
import styles from './paper-list.module.css';
import { paperName, signedWords } from './paper-words.ts';

const icons = { draft: IconPencil, signed: IconCircleCheck };

export function PaperTable({ papers }: { readonly papers: readonly PaperRow[] }) {
  return (
    <table className={styles.table} aria-label="Văn bản">
      <thead>
        <tr>
          <th scope="col">Văn bản</th>
          <th scope="col">Tình trạng</th>
          <th scope="col">Số, ngày</th>
          <th scope="col">Sửa lần cuối</th>
        </tr>
      </thead>
      <tbody>
        {papers.map((paper) => {
          const Icon = icons[paper.state];
          return (
            <tr key={paper.id}>
              <td>
                <Link to="/bao-cao/$paperId" params={{ paperId: paper.id }} className={styles.name}>
                  {paperName(paper)}
                </Link>
                <span className={styles.soft}>{paper.title}</span>
                <span className={styles.soft}>{paper.planName}</span>
              </td>
              <td className={styles.stateCell} data-state={paper.state}>
                <Icon size={15} stroke={1.8} aria-hidden /> {paperStateNames[paper.state]}
                {paper.revisesId !== null && <span className={styles.soft}>Thay cho bản trước</span>}
                {paper.revisedById !== null && <span className={styles.soft}>Đã có bản mới</span>}
              </td>
              <td>{signedWords(paper) || <span className={styles.soft}>Chưa có số</span>}</td>
              <td>
                {moment(paper.changedAt)}
                <span className={styles.soft}>{paper.changedBy}</span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
