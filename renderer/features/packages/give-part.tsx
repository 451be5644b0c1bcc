import { Button, Checkbox, Group, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { type GivenKind, givenKinds } from '#shared/packages/packages.ts';
import { count } from '#shared/words/numbers.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { Choice } from '../../ui/choice.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { RetryBox } from '../../ui/retry-box.tsx';
import { useInHand } from '../in-hand/use-in-hand.ts';
import { CorrespondentTable } from './correspondent-table.tsx';
import { GiveDialog } from './give-dialog.tsx';
import { GiveTable } from './give-table.tsx';
import styles from './packages.module.css';

const kindNames: Readonly<Record<GivenKind, string>> = {
  package: 'Gói .skh (cơ quan có chương trình)',
  excel: 'Biểu Excel (cơ quan chưa có chương trình)',
  papers: 'Phiếu giao nhiệm vụ và công văn giao việc',
};

/** "Gửi đi": which agencies are given what of a period, and when they were last. */
export function GivePart() {
  const periods = useQuery(api.periods.list.queryOptions({ input: { state: 'open' } }));
  const [wanted, setWanted] = useState<string>();
  const usualId = useInHand().period?.id;
  const period = periods.data?.find(({ id }) => id === (wanted ?? usualId)) ?? periods.data?.[0];
  const periodId = period?.id;
  const input = { periodId: periodId ?? '' };
  const round = useQuery(api.submissions.list.queryOptions({ input, enabled: periodId !== undefined }));
  const given = useQuery(api.packages.given.queryOptions({ input, enabled: periodId !== undefined }));
  const [kinds, setKinds] = useState<readonly GivenKind[]>(givenKinds);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [way, setWay] = useState<'folder' | 'zip' | null>(null);
  const agencies = round.data?.filter(({ agency }) => picked.has(agency.id)) ?? [];
  const isReady = agencies.length > 0 && kinds.length > 0;
  const error = periods.error ?? round.error ?? given.error;
  if (periods.data?.length === 0)
    return (
      <EmptyState title="Chưa có kỳ báo cáo nào đang mở.">
        Gói và biểu gửi đi theo từng kỳ. <Link to="/ky-bao-cao">Mở trang Kỳ báo cáo</Link>
      </EmptyState>
    );
  return (
    <>
      {error && (
        <RetryBox sentence={sentenceOf(error)} onRetry={() => Promise.all([periods.refetch(), round.refetch()])} />
      )}
      <div className={styles.row}>
        <div data-wide>
          <Choice
            label="Kỳ báo cáo"
            none="Chọn kỳ báo cáo"
            options={
              periods.data?.map(({ id, name, planName }) => ({ value: id, label: `${name} (${planName})` })) ?? []
            }
            value={periodId}
            onChange={(next) => {
              setWanted(next);
              setPicked(new Set());
            }}
          />
        </div>
        <Checkbox.Group label="Gửi những gì" value={[...kinds]} onChange={(next) => setKinds(next as GivenKind[])}>
          <Group gap={16} mt={6}>
            {givenKinds.map((kind) => (
              <Checkbox key={kind} size="sm" value={kind} label={kindNames[kind]} />
            ))}
          </Group>
        </Checkbox.Group>
      </div>
      <div className={styles.row}>
        <Button disabled={!isReady} onClick={() => setWay('folder')}>
          Ghi vào thư mục…
        </Button>
        <Button variant="default" disabled={!isReady} onClick={() => setWay('zip')}>
          Tải một tệp zip…
        </Button>
        <span className={styles.soft}>
          {agencies.length === 0 ? 'Chọn cơ quan trong bảng.' : `Đang chọn ${count(agencies.length)} cơ quan.`}
        </span>
      </div>
      {!round.data && !error && <Skeleton height={320} radius={4} />}
      {round.data && (
        <GiveTable
          periodId={input.periodId}
          round={round.data}
          given={given.data ?? []}
          picked={picked}
          onPick={setPicked}
        />
      )}
      <CorrespondentTable />
      {way && period && (
        <GiveDialog way={way} period={period} agencies={agencies} kinds={kinds} onClose={() => setWay(null)} />
      )}
    </>
  );
}
