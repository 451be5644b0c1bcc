import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { Period } from '#shared/periods/period.ts';
import { shortDate } from '#shared/words/dates.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { useActor } from '../../api/session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { RetryBox } from '../../ui/retry-box.tsx';
import { WarningNote } from '../../ui/warning-note.tsx';
import { PeriodMenu } from '../periods/period-menu.tsx';
import { coversWords } from '../periods/period-words.ts';
import { RoundFilters } from './round-filters.tsx';
import { isInView, useRoundFilter } from './round-search.ts';
import { RoundTable } from './round-table.tsx';
import { UnnamedGroups } from './unnamed-groups.tsx';

/** Who has sent the results of a period, who has not, and what became of them. */
export function RoundPage() {
  const { periodId } = useParams({ from: '/ky-bao-cao/$periodId' });
  const isCompiler = useActor()?.roles.includes('compiler') ?? false;
  const { filter, choose } = useRoundFilter();
  const period = useQuery(api.periods.get.queryOptions({ input: { periodId } }));
  const round = useQuery(api.submissions.list.queryOptions({ input: { periodId } }));
  const error = period.error ?? round.error;
  const shown = round.data?.filter((submission) => isInView(submission, filter)) ?? [];
  return (
    <Page
      title={period.data?.name ?? 'Kỳ báo cáo'}
      answers={period.data && answersOf(period.data)}
      above={<Link to="/ky-bao-cao">Kỳ báo cáo</Link>}
      action={
        period.data && (
          <>
            {period.data.state === 'open' && (
              <Button
                variant="default"
                renderRoot={(props) => <Link {...props} to="/ky-bao-cao/nhac-viec" search={{ ky: periodId }} />}
              >
                Nhắc việc
              </Button>
            )}
            <PeriodMenu period={period.data} />
          </>
        )
      }
    >
      {error && (
        <RetryBox sentence={sentenceOf(error)} onRetry={() => Promise.all([period.refetch(), round.refetch()])} />
      )}
      {period.data?.state === 'closed' && (
        <WarningNote>
          Kỳ đã đóng{period.data.stateReason !== '' && `: ${period.data.stateReason}`}. Kết quả xem được, không sửa
          được; cần sửa thì mở lại kỳ, có lý do.
        </WarningNote>
      )}
      {!round.data && !error && <Skeleton height={320} radius={4} />}
      {round.data?.length === 0 && (
        <EmptyState title="Không cơ quan nào có nhiệm vụ trong kỳ này.">
          Phân công nhiệm vụ ở trang Kế hoạch, thẻ Phân công; cơ quan được giao hiện ra ở đây.
        </EmptyState>
      )}
      {period.data && round.data && round.data.length > 0 && (
        <>
          {isCompiler && <UnnamedGroups planId={period.data.planId} round={round.data} />}
          <RoundFilters round={round.data} filter={filter} onChoose={choose} />
          {shown.length === 0 ? (
            <EmptyState title="Không có cơ quan nào ở trạng thái này." />
          ) : (
            <RoundTable period={period.data} submissions={shown} filter={filter} />
          )}
        </>
      )}
    </Page>
  );
}

const answersOf = (period: Period): string =>
  `${period.planName}. Số liệu ${coversWords(period)}, chốt ngày ${shortDate(period.cutOffOn)}, hạn gửi ${shortDate(period.dueOn)}.`;
