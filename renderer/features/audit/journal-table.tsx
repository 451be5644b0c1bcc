import { Button } from '@mantine/core';
import type { AuditLine } from '#shared/audit/audit-line.ts';
import { moment } from '#shared/words/dates.ts';
import { figure } from '#shared/words/numbers.ts';
import { TextButton } from '../../ui/text-button.tsx';
import styles from './journal.module.css';

type JournalTableProps = {
  readonly lines: readonly AuditLine[];
  readonly onOpen: (lineId: string) => void;
  readonly more: { readonly has: boolean; readonly isLoading: boolean; readonly load: () => unknown };
};

/** The journal as sentences, the newest first. */
export function JournalTable({ lines, onOpen, more }: JournalTableProps) {
  return (
    <>
      <table className={styles.lines}>
        <colgroup>
          <col style={{ width: 70 }} />
          <col style={{ width: 150 }} />
          <col style={{ width: 170 }} />
          <col />
          <col style={{ width: 124 }} />
        </colgroup>
        <thead>
          <tr>
            <th className={styles.number}>Số</th>
            <th>Thời điểm</th>
            <th>Người làm</th>
            <th>Việc</th>
            <th>Tình trạng</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <td className={styles.number}>{figure(line.sequence)}</td>
              <td>{moment(line.at)}</td>
              <td>{line.actorName}</td>
              <td>
                <TextButton underline="hover" fw={550} onClick={() => onOpen(line.id)}>
                  {line.turns ? line.about : line.title}
                </TextButton>
                {line.about !== '' && !line.turns && <p className={styles.about}>{line.about}</p>}
                {line.reason !== null && <p className={styles.reason}>Lý do: {line.reason}</p>}
              </td>
              <td>{line.isUndone && <span className={styles.undone}>Đã hoàn tác</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more.has && (
        <div className={styles.more}>
          <Button variant="default" loading={more.isLoading} onClick={() => more.load()}>
            Xem việc cũ hơn
          </Button>
        </div>
      )}
    </>
  );
}
