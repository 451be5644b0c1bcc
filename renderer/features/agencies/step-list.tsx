import styles from './step-list.module.css';
import { needsShares, type SuccessionDraft, successionOf } from './succession-draft.ts';
import type { SuccessionStepWord } from './succession-search.ts';

type StepListProps = {
  readonly draft: SuccessionDraft;
  readonly step: SuccessionStepWord;
  readonly onGo: (step: SuccessionStepWord) => void;
};

const steps = [
  { step: 'chon', name: 'Chọn lần sắp xếp' },
  { step: 'ke-thua', name: 'Cơ quan kế thừa' },
  { step: 'phan-chia', name: 'Phân chia công việc' },
  { step: 'xem-truoc', name: 'Xem trước và thực hiện' },
] as const;

/** Where one stands; every step that can be filled in already can be gone to. */
export function StepList({ draft, step, onGo }: StepListProps) {
  const isReady = successionOf(draft) !== null;
  return (
    <ol className={styles.steps} aria-label="Các bước">
      {steps.map((one, at) => {
        const isIdle = one.step === 'phan-chia' && isReady && draft.heirs.length > 0 && !needsShares(draft);
        return (
          <li key={one.step}>
            <button
              type="button"
              aria-current={one.step === step ? 'step' : undefined}
              disabled={(!isReady && one.step !== 'chon') || isIdle}
              onClick={() => onGo(one.step)}
            >
              <b>{at + 1}</b>
              <span>
                {one.name}
                {isIdle && <small>không cần, chỉ có một cơ quan nhận</small>}
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
