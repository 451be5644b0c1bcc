import { ActionIcon, Skeleton } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Target } from '#shared/targets/target.ts';
import { whyNotTargetYear } from '#shared/targets/targets.rules.ts';
import { sectionName } from '#shared/words/labels.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { RetryBox } from '../../ui/retry-box.tsx';
import styles from '../../ui/side-drawer.module.css';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { toast } from '../../ui/toast.ts';
import { listDraftKeys } from '../../ui/use-draft.ts';
import { FigureHistory } from './figure-history.tsx';
import { FigureTable } from './figure-table.tsx';
import { ResultPanel } from './result-panel.tsx';
import { resultDraftStart } from './result-words.ts';
import { useTargetDrawers } from './use-target-search.ts';

/** The figure of one year opened: what it was counted from, and recording. */
export function FigureDrawer({ targets }: { readonly targets: readonly Target[] }) {
  const { figure, openFigure, close } = useTargetDrawers();
  const [shown, setShown] = useState(figure);
  if (figure && (figure.targetId !== shown?.targetId || figure.year !== shown.year)) setShown(figure);
  const place = figure ?? shown;
  const target = targets.find((one) => one.id === place?.targetId);
  const leave = () => {
    if (figure && listDraftKeys(resultDraftStart(figure.targetId)).length > 0)
      toast('Kết quả chưa lưu của chỉ tiêu vừa đóng được giữ trên máy này. Mở lại để lưu.', 'mind');
    close();
  };
  return (
    <SideDrawer
      isOpen={figure !== null && target !== undefined}
      title={target ? `Kết quả chỉ tiêu tại mục ${sectionName(target.sectionLabel)}` : 'Kết quả chỉ tiêu'}
      closeLabel="Đóng kết quả"
      onClose={leave}
    >
      {place && target && (
        <FigureOfYear target={target} year={place.year} onYear={(year) => openFigure(target.id, year, true)} />
      )}
    </SideDrawer>
  );
}

type FigureOfYearProps = {
  readonly target: Target;
  readonly year: number;
  readonly onYear: (year: number) => void;
};

function FigureOfYear({ target, year, onYear }: FigureOfYearProps) {
  const { data, error, refetch } = useQuery(api.targets.figure.queryOptions({ input: { targetId: target.id, year } }));
  const { data: periods } = useQuery(api.periods.list.queryOptions({ input: { planId: target.planId } }));
  const [agencyId, chooseAgency] = useState<string | undefined>();
  const step = (by: number, label: string, Icon: typeof IconChevronLeft) => (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={label}
      disabled={whyNotTargetYear(target, year + by) !== null}
      onClick={() => onYear(year + by)}
    >
      <Icon size={18} stroke={1.8} />
    </ActionIcon>
  );
  return (
    <>
      <p className={styles.text}>{target.text}</p>
      <div className={styles.yearNav} data-year-nav>
        {step(-1, 'Năm trước', IconChevronLeft)}
        <strong>Năm {year}</strong>
        {step(1, 'Năm sau', IconChevronRight)}
      </div>
      {error && <RetryBox sentence={sentenceOf(error)} onRetry={refetch} />}
      {!data && !error && <Skeleton height={220} radius={4} />}
      {data && (
        <>
          <FigureTable target={target} opened={data} periods={periods ?? []} onChoose={chooseAgency} />
          <ResultPanel target={target} opened={data} chosen={agencyId} onChoose={chooseAgency} periods={periods} />
          <FigureHistory target={target} year={year} />
        </>
      )}
    </>
  );
}
