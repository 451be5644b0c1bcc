import { evidenceText, standingIn } from '#shared/progress/sheet-entry.rules.ts';
import { figureText, isFigureWritten } from '#shared/progress/sheet-figure.rules.ts';
import { count } from '#shared/words/numbers.ts';
import { StandingMark } from '../../ui/standing-mark.tsx';
import styles from './send.module.css';
import type { OpenSheet } from './use-sheet.ts';

/** What was sent, to be read. */
export function SentList({ work }: { readonly work: OpenSheet }) {
  const told = work.targets.filter(({ words }) => isFigureWritten(words));
  return (
    <section className={styles.card} aria-label="Nội dung đã gửi">
      <h2>
        Nội dung đã gửi{' '}
        <small>
          {count(work.tasks.length)} nhiệm vụ, {count(told.length)} số liệu
        </small>
      </h2>
      <table className={styles.sent}>
        <thead>
          <tr>
            <th scope="col">Nhiệm vụ, chỉ tiêu</th>
            <th scope="col">Trạng thái</th>
            <th scope="col">Kết quả thực hiện</th>
            <th scope="col">Minh chứng</th>
          </tr>
        </thead>
        <tbody>
          {work.tasks.map(({ line, words }) => (
            <tr key={line.task.id}>
              <th scope="row">{line.task.text}</th>
              <td>
                <StandingMark standing={standingIn(words)} />
              </td>
              <td className={styles.lines}>{words.result}</td>
              <td className={styles.lines}>{evidenceText(words)}</td>
            </tr>
          ))}
          {told.map(({ line, words }) => (
            <tr key={line.target.id}>
              <th scope="row">{line.target.text}</th>
              <td>Chỉ tiêu</td>
              <td>
                {figureText(line.target, words)} {line.target.unit}
              </td>
              <td className={styles.lines}>{words.note}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
