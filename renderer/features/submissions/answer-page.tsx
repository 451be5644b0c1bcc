import { Button, Skeleton } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { Sheet } from '#shared/progress/sheet.ts';
import { moment, shortDate } from '#shared/words/dates.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { Page } from '../../ui/page.tsx';
import { RetryBox } from '../../ui/retry-box.tsx';
import styles from './answer.module.css';
import { Answer } from './answer.tsx';
import { dueWords } from './round-words.ts';
import { useNeighbours } from './use-neighbours.ts';

/** What one agency tells of a period, beside what it told before. */
export function AnswerPage() {
  const place = useParams({ from: '/ky-bao-cao/$periodId/$agencyId' });
  const { data: sheet, error, refetch } = useQuery(api.progress.sheet.queryOptions({ input: place }));
  const neighbours = useNeighbours(place);
  const beside = (agencyId: string | undefined, label: string, step: 'before' | 'after') => (
    <Button
      variant="default"
      px={10}
      aria-label={label}
      title={`${label} (Alt + ${step === 'before' ? '←' : '→'})`}
      disabled={agencyId === undefined}
      onClick={() => neighbours.go(agencyId)}
    >
      {step === 'before' ? <IconChevronLeft size={18} /> : <IconChevronRight size={18} />}
    </Button>
  );
  return (
    <Page
      title={sheet?.submission.agency.name ?? 'Kết quả của một cơ quan'}
      answers={sheet && answersOf(sheet)}
      above={
        <Link to="/ky-bao-cao/$periodId" params={{ periodId: place.periodId }} search={{ loc: neighbours.filter }}>
          {sheet?.period.name ?? 'Kỳ báo cáo'}
        </Link>
      }
      action={
        <>
          <span className={styles.place}>{neighbours.words}</span>
          {beside(neighbours.before, 'Cơ quan trước', 'before')}
          {beside(neighbours.after, 'Cơ quan sau', 'after')}
        </>
      }
    >
      {error && <RetryBox sentence={sentenceOf(error)} onRetry={refetch} />}
      {!sheet && !error && <Skeleton height={420} radius={4} />}
      {sheet && (
        <Answer key={`${place.periodId}/${place.agencyId}`} sheet={sheet} onApproved={neighbours.goToWaiting} />
      )}
    </Page>
  );
}

const answersOf = ({ period, submission }: Sheet): string => {
  const due = [`hạn ${shortDate(submission.dueOn)}`, dueWords(submission)].filter(Boolean).join(', ');
  const sent = submission.sentAt ? `${submission.sentBy} gửi lúc ${moment(submission.sentAt)}` : 'chưa gửi';
  return `${period.planName}; ${due}; ${sent}; ghi ${submission.recordedCount}/${submission.taskCount} nhiệm vụ.`;
};
