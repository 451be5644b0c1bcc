import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useMainScroller } from '../../ui/main-scroller.ts';
import { Page } from '../../ui/page.tsx';
import { WarningNote } from '../../ui/warning-note.tsx';
import { StepChoose } from './step-choose.tsx';
import { StepDone } from './step-done.tsx';
import { StepHeirs } from './step-heirs.tsx';
import { StepList } from './step-list.tsx';
import { StepPreview } from './step-preview.tsx';
import { StepShares } from './step-shares.tsx';
import { successionOf } from './succession-draft.ts';
import { useSuccessionStep } from './succession-search.ts';
import { useIsKeeper } from './use-keeper.ts';
import { useSuccession } from './use-succession.ts';

/** "Sắp xếp cơ quan": choose, successors, who gets what, preview, result. */
export function SuccessionPage() {
  const { step, row, go } = useSuccessionStep();
  const hand = useSuccession();
  const isKeeper = useIsKeeper();
  const scroller = useMainScroller();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new step starts at its top
  useEffect(() => {
    if (row === undefined) scroller?.scrollTo(0, 0);
  }, [scroller, step]);
  const isReady = successionOf(hand.draft) !== null;
  const shown = step === 'ket-qua' || isReady ? step : 'chon';
  return (
    <Page
      title="Sắp xếp cơ quan"
      answers="Cơ quan nào đổi tên, hợp nhất, chia tách hay giải thể, và việc đang mở chuyển cho ai. Báo cáo các năm trước giữ nguyên tên cũ."
      above={
        <Anchor component={Link} to="/co-quan" fz="sm">
          Cơ quan
        </Anchor>
      }
    >
      {shown !== 'ket-qua' && <StepList draft={hand.draft} step={shown} onGo={go} />}
      {!isKeeper && (
        <WarningNote>Chỉ người quản trị hoặc chuyên viên tổng hợp thực hiện được việc sắp xếp cơ quan.</WarningNote>
      )}
      {shown === 'chon' && <StepChoose key={hand.current} hand={hand} onNext={() => go('ke-thua')} />}
      {shown === 'ke-thua' && <StepHeirs hand={hand} onGo={go} />}
      {shown === 'phan-chia' && <StepShares hand={hand} row={row} onGo={go} />}
      {shown === 'xem-truoc' && <StepPreview hand={hand} onGo={go} canKeep={isKeeper} />}
      {shown === 'ket-qua' && <StepDone />}
    </Page>
  );
}
