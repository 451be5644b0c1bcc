import { Button } from '@mantine/core';
import type { SuccessionPreview } from '#shared/agencies/succession-preview.ts';
import { ErrorBox } from '../../ui/error-box.tsx';
import { groupKeyOf } from './share-groups.ts';
import styles from './succession.module.css';
import { needsShares, type SuccessionDraft } from './succession-draft.ts';
import type { SuccessionStepWord } from './succession-search.ts';
import { useAgencyNames } from './use-agency-names.ts';

type ProblemListProps = {
  readonly preview: SuccessionPreview;
  readonly draft: SuccessionDraft;
  readonly onGo: (step: SuccessionStepWord, row?: string) => void;
};

/** Whatever still speaks against the reorganisation, each with the way to the row that it is about. */
export function ProblemList({ preview, draft, onGo }: ProblemListProps) {
  const names = useAgencyNames();
  const old = draft.fromAgencyIds.map(names);
  const placeOf = (problem: string): { step: SuccessionStepWord; row?: string; label: string } => {
    const open = preview.moves.find((move) => move.to === null && problem.startsWith(`${move.from.name}: còn `));
    if (open && needsShares(draft)) return { step: 'phan-chia', row: groupKeyOf(open), label: 'Tới mục chưa chọn' };
    if (open || problem.includes('kế thừa')) return { step: 'ke-thua', label: 'Tới cơ quan kế thừa' };
    if (draft.heirs.some((heir) => problem.startsWith(heir.name)) && !old.some((name) => problem.startsWith(name)))
      return { step: 'ke-thua', label: 'Tới cơ quan kế thừa' };
    return { step: 'chon', label: 'Tới ngày và cơ quan cũ' };
  };
  if (preview.problems.length === 0) return null;
  return (
    <div className={styles.problems}>
      {preview.problems.map((problem) => {
        const { step, row, label } = placeOf(problem);
        return (
          <ErrorBox
            key={problem}
            sentence={problem}
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
