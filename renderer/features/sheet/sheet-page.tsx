import { Button, Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Sheet } from '#shared/progress/sheet.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { useActor } from '../../api/session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { RetryBox } from '../../ui/retry-box.tsx';
import { OtherRounds } from './other-rounds.tsx';
import { PlaceBar } from './place-bar.tsx';
import { SheetNotes } from './sheet-notes.tsx';
import { useSheetSearch } from './sheet-search.ts';
import { type PlaceChoice, usePlace } from './use-place.ts';
import { type OpenSheet, useSheet } from './use-sheet.ts';

type SheetPageProps = {
  readonly title: string;
  /** What the page is called for whoever writes in the place of an agency. */
  readonly titleForOther?: string;
  readonly answers: string;
  /** What stands in the place of a sheet while no period waits. */
  readonly idle?: ReactNode;
  /** The way to sending stands above. */
  readonly isWriting?: boolean;
  readonly children: (work: OpenSheet, place: PlaceChoice) => ReactNode;
};

/** What the pages of an agency have in common: whose sheet of which period, how it stands, and the way to send it. */
export function SheetPage({
  title,
  titleForOther = title,
  answers,
  idle,
  isWriting = false,
  children,
}: SheetPageProps) {
  const place = usePlace();
  const { period, agencyId } = place;
  const { search } = useSheetSearch();
  return (
    <Page
      title={place.canChoose ? titleForOther : title}
      answers={answers}
      action={
        isWriting &&
        agencyId !== null && (
          <Button
            renderRoot={(props) => (
              <Link {...props} to="/gui-ket-qua" search={{ ky: search.ky, 'co-quan': search['co-quan'] }} />
            )}
          >
            Gửi kết quả…
          </Button>
        )
      }
    >
      {!place.mayWrite && (
        <EmptyState title="Trang này dành cho đầu mối của cơ quan và chuyên viên tổng hợp.">
          Quản trị cấp vai trò đầu mối và cơ quan ở trang Tài khoản.
        </EmptyState>
      )}
      {place.error && <RetryBox sentence={sentenceOf(place.error)} onRetry={place.retry} />}
      {place.mayWrite && !place.periods && !place.error && <Skeleton height={320} radius={4} />}
      {place.periods && !period && (
        <EmptyState title="Chưa có kỳ báo cáo nào.">
          {place.canChoose
            ? 'Mở một kỳ báo cáo trước, theo chế độ báo cáo của kế hoạch.'
            : 'Khi chuyên viên tổng hợp mở kỳ báo cáo, nhiệm vụ phải báo cáo hiện ra ở đây.'}
          {idle}
        </EmptyState>
      )}
      {period && <PlaceBar place={place} period={period} />}
      {period && <OtherRounds place={place} shownId={period.id} />}
      {period && agencyId === null && place.canChoose && (
        <EmptyState title="Chọn cơ quan để ghi thay.">
          Kết quả ghi ở đây là của cơ quan được chọn; nhật ký giữ tên người ghi.
        </EmptyState>
      )}
      {period && agencyId !== null && (
        <SheetOf key={`${period.id}/${agencyId}`} periodId={period.id} agencyId={agencyId}>
          {(work) => children(work, place)}
        </SheetOf>
      )}
    </Page>
  );
}

type SheetOfProps = {
  readonly periodId: string;
  readonly agencyId: string;
  readonly children: (work: OpenSheet) => ReactNode;
};

function SheetOf({ periodId, agencyId, children }: SheetOfProps) {
  const isCompiler = useActor()?.roles.includes('compiler') ?? false;
  const needsReason = ({ submission }: Sheet) => isCompiler && submission.state === 'approved';
  const work = useSheet({ periodId, agencyId }, needsReason);
  const { sheet } = work;
  if (!sheet)
    return work.error ? (
      <RetryBox sentence={sentenceOf(work.error)} onRetry={work.refetch} />
    ) : (
      <Skeleton height={420} radius={4} />
    );
  return (
    <>
      <SheetNotes work={{ ...work, sheet }} />
      {children({ ...work, sheet })}
    </>
  );
}
