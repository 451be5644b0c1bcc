import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { BackupOverview, Restored } from '#shared/backups/backups.ts';
import { moment } from '#shared/words/dates.ts';
import { count } from '#shared/words/numbers.ts';
import { fileSize } from '#shared/words/sizes.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { RetryBox } from '../../ui/retry-box.tsx';
import { WarningNote } from '../../ui/warning-note.tsx';
import styles from './backups.module.css';
import { CarryDialog } from './carry-dialog.tsx';
import { CopyTable } from './copy-table.tsx';
import { DataCards } from './data-cards.tsx';
import { MakeDialog } from './make-dialog.tsx';
import { OpenDialog } from './open-dialog.tsx';
import { RestoreDialog } from './restore-dialog.tsx';
import { SecondPlaceDialog } from './second-place-dialog.tsx';

type Asked = 'make' | 'carry' | 'open' | 'place' | { readonly restore: string };

/** The copies of the book, where they lie, and the way back to one of them. */
export function BackupsPage() {
  const { data: overview, error, refetch } = useQuery(api.backups.overview.queryOptions());
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  return (
    <Page
      title="Sao lưu"
      answers="Dữ liệu có an toàn không, và lấy lại bằng cách nào khi cần."
      action={
        overview && (
          <>
            <Button variant="default" onClick={() => setAsked('open')}>
              Mở từ tệp
            </Button>
            <Button variant="default" onClick={() => setAsked('carry')}>
              Chuyển sang máy khác
            </Button>
            <Button onClick={() => setAsked('make')}>Sao lưu ngay</Button>
          </>
        )
      }
    >
      {error && <RetryBox sentence={sentenceOf(error)} onRetry={refetch} />}
      {!overview && !error && <Skeleton height={320} radius={4} />}
      {overview && <OverviewWords overview={overview} onAsk={setAsked} />}
      {asked === 'make' && <MakeDialog onClose={close} />}
      {asked === 'carry' && <CarryDialog onClose={close} />}
      {asked === 'open' && <OpenDialog onClose={close} onOpened={(restore) => setAsked({ restore })} />}
      {asked === 'place' && <SecondPlaceDialog folder={overview?.secondPlace?.folder ?? ''} onClose={close} />}
      {asked !== null && typeof asked === 'object' && <RestoreDialog copyId={asked.restore} onClose={close} />}
    </Page>
  );
}

type OverviewWordsProps = { readonly overview: BackupOverview; readonly onAsk: (asked: Asked) => void };

function OverviewWords({ overview, onAsk }: OverviewWordsProps) {
  const { copies, unreadable, restored, placeWarning } = overview;
  const bytes = copies.reduce((sum, copy) => sum + copy.bytes, 0);
  return (
    <>
      <div className={styles.state}>
        {placeWarning && <WarningNote>{placeWarning}</WarningNote>}
        {unreadable.length > 0 && (
          <WarningNote>
            Không đọc được bản kê của {count(unreadable.length)} bản sao, nên không khôi phục từ đó:{' '}
            {unreadable.join(', ')}.
          </WarningNote>
        )}
        {restored && <RestoredNote restored={restored} copies={copies} onUndo={(restore) => onAsk({ restore })} />}
        <DataCards overview={overview} onChoosePlace={() => onAsk('place')} />
      </div>
      {copies.length === 0 ? (
        <EmptyState title="Chưa có bản sao nào.">
          Sổ tự sao lưu khi có thay đổi: lúc mở sổ, mỗi ngày, và trước các việc lớn. Bấm Sao lưu ngay để tạo bản đầu.
        </EmptyState>
      ) : (
        <>
          <p className={styles.count}>
            {count(copies.length)} bản sao, {fileSize(bytes)}, trong {overview.copiesFolder}
          </p>
          <CopyTable copies={copies} onRestore={(restore) => onAsk({ restore })} />
        </>
      )}
    </>
  );
}

type RestoredNoteProps = {
  readonly restored: Restored;
  readonly copies: BackupOverview['copies'];
  readonly onUndo: (copyId: string) => void;
};

function RestoredNote({ restored, copies, onUndo }: RestoredNoteProps) {
  const { safetyId } = restored;
  const canUndo = safetyId !== null && copies.some(({ id, fault }) => id === safetyId && fault === null);
  if (!canUndo && safetyId !== null) return null;
  return (
    <WarningNote
      action={
        canUndo && (
          <Button size="compact-sm" variant="default" onClick={() => onUndo(safetyId)}>
            Hoàn tác khôi phục
          </Button>
        )
      }
    >
      {restored.who} đã khôi phục sổ lúc {moment(restored.at)} từ bản sao lúc {moment(restored.copyMadeAt)}.
    </WarningNote>
  );
}
