import { Button } from '@mantine/core';
import type { SuccessionPreview, SuccessionProblem } from '#shared/agencies/succession-preview.ts';
import { ErrorBox } from '../../ui/error-box.tsx';
import { groupKeyOf } from './share-groups.ts';
import styles from './succession.module.css';
import { needsShares, type SuccessionDraft } from './succession-draft.ts';
import type { SuccessionStepWord } from './succession-search.ts';

type ProblemListProps = {
  readonly preview: SuccessionPreview;
  readonly draft: SuccessionDraft;
  readonly onGo: (step: SuccessionStepWord, row?: string) => void;
};
type Place = { readonly step: SuccessionStepWord; readonly row?: string; readonly label: string };

const placeOf = ({ about, ref }: SuccessionProblem, { moves }: SuccessionPreview, draft: SuccessionDraft): Place => {
  const open = about === 'work' ? moves.find((move) => move.to === null && move.id === ref) : undefined;
  if (open && needsShares(draft)) return { step: 'phan-chia', row: groupKeyOf(open), label: 'Tới mục chưa chọn' };
  if (about === 'work' || about === 'heirs') return { step: 'ke-thua', label: 'Tới cơ quan kế thừa' };
  return { step: 'chon', label: about === 'old' ? 'Tới ngày và cơ quan cũ' : 'Tới hình thức và ngày' };
};

/** Whatever still speaks against the reorganisation, each with the way to the row that it is about. */
export function ProblemList({ preview, draft, onGo }: ProblemListProps) {
  if (preview.problems.length === 0) return null;
  return (
    <div className={styles.problems}>
      {preview.problems.map((problem) => {
        const { step, row, label } = placeOf(problem, preview, draft);
        return (
          <ErrorBox
            key={problem.sentence}
            sentence={problem.sentence}
            action={
              <Button size="compact-sm" variant="default" onClick={() => onGo(step, row)}>
                {label}
              </Button>
            }
          />
        );
      })}
    </div>
  );
}
