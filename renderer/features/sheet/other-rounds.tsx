import { daysInWords } from '#shared/reminders/reminder.rules.ts';
import { isDraftIn } from '#shared/submissions/submission.rules.ts';
import { shortDate } from '#shared/words/dates.ts';
import { TextButton } from '../../ui/text-button.tsx';
import styles from './sheet.module.css';
import type { PlaceChoice } from './use-place.ts';

type OtherRoundsProps = { readonly place: PlaceChoice; readonly shownId: string };

/** What else the own agency has to send now, in the order of its days. */
export function OtherRounds({ place, shownId }: OtherRoundsProps) {
  const waiting = place.rounds
    .filter(({ period, submission }) => period.state === 'open' && isDraftIn(submission.state) && period.id !== shownId)
    .toSorted((a, b) => a.submission.dueOn.localeCompare(b.submission.dueOn));
  if (waiting.length === 0) return null;
  return (
    <p className={styles.counts}>
      Cũng phải gửi:{' '}
      {waiting.map(({ period, submission }, at) => (
        <span key={period.id}>
          {at > 0 && '; '}
          <TextButton onClick={() => place.choosePeriod(period.id)}>{period.name}</TextButton>
          {submission.state === 'returned' && ', trả lại'}, hạn {shortDate(submission.dueOn)},{' '}
          {daysInWords(submission.daysLeft)}
        </span>
      ))}
      .
    </p>
  );
}
