import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { WarningNote } from '../../ui/warning-note.tsx';
import { AddHeir } from './add-heir.tsx';
import { successionInWords } from './agency-words.ts';
import { HeirRows } from './heir-rows.tsx';
import styles from './succession.module.css';
import { needsShares, whyNotHeirs } from './succession-draft.ts';
import type { SuccessionStepWord } from './succession-search.ts';
import { useAgencyNames } from './use-agency-names.ts';
import type { SuccessionInHand } from './use-succession.ts';

type StepHeirsProps = { readonly hand: SuccessionInHand; readonly onGo: (step: SuccessionStepWord) => void };

/** Step 2: who takes over. */
export function StepHeirs({ hand, onGo }: StepHeirsProps) {
  const { draft, change } = hand;
  const names = useAgencyNames();
  const [isAsked, setAsked] = useState(false);
  const reason = whyNotHeirs(draft);
  const next = () => {
    setAsked(true);
    if (reason === null) onGo(needsShares(draft) ? 'phan-chia' : 'xem-truoc');
  };
  return (
    <div className={styles.step}>
      <section className={styles.panel}>
        <h2 className={styles.heading}>
          {draft.kind && successionInWords(draft.kind, draft.happensOn)}: {draft.fromAgencyIds.map(names).join(', ')}
        </h2>
        <p className={styles.soft}>
          {draft.kind === 'dissolve'
            ? 'Cơ quan nhận việc còn mở. Không còn việc nào thì để trống.'
            : 'Cơ quan nhận việc từ ngày đó. Cơ quan cũ tiếp tục hoạt động thì chọn cả cơ quan đó.'}
        </p>
        <HeirRows hand={hand} />
        <AddHeir draft={draft} onAdd={(heirs) => change({ heirs: [...draft.heirs, ...heirs] })} />
        {isAsked && reason !== null && (
          <div role="alert" className={styles.reason}>
            <WarningNote>{reason}</WarningNote>
          </div>
        )}
      </section>
      <Group justify="space-between" className={styles.foot}>
        <Button variant="default" onClick={() => onGo('chon')}>
          Quay lại
        </Button>
        <Button onClick={next}>Tiếp tục</Button>
      </Group>
    </div>
  );
}
