import type { Period } from '#shared/periods/period.ts';
import type { Submission } from '#shared/submissions/submission.ts';
import { moment, shortDate } from '#shared/words/dates.ts';
import { periodStateNames, submissionNames } from '#shared/words/labels.ts';
import { TextButton } from '../../ui/text-button.tsx';
import sendStyles from './send.module.css';
import styles from './sheet.module.css';

type OwnRoundsProps = {
  readonly rounds: readonly { readonly period: Period; readonly submission: Submission }[];
  readonly shownId: string;
  readonly onChoose: (periodId: string) => void;
};

/** Every period that the agency had to report in, and how its results stand there. */
export function OwnRounds({ rounds, shownId, onChoose }: OwnRoundsProps) {
  const others = rounds.filter(({ period }) => period.id !== shownId);
  if (others.length === 0) return null;
  return (
    <section className={sendStyles.card} aria-label="Các kỳ khác">
      <h2>Các kỳ khác</h2>
      <table className={sendStyles.sent}>
        <thead>
          <tr>
            <th scope="col">Kỳ báo cáo</th>
            <th scope="col">Hạn gửi</th>
            <th scope="col">Kết quả</th>
            <th scope="col">Gửi lúc</th>
          </tr>
        </thead>
        <tbody>
          {others.map(({ period, submission }) => (
            <tr key={period.id}>
              <th scope="row">
                <TextButton onClick={() => onChoose(period.id)}>{period.name}</TextButton>{' '}
                <span className={styles.soft}>
                  {period.planName}, {periodStateNames[period.state].toLowerCase()}
                </span>
              </th>
              <td>{shortDate(submission.dueOn)}</td>
              <td>
                {submissionNames[submission.state]}
                {submission.isNothingToReport && ': không phát sinh'}
              </td>
              <td>{submission.sentAt ? moment(submission.sentAt) : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
