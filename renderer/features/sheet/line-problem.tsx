import { TextButton } from '../../ui/text-button.tsx';
import styles from './sheet.module.css';
import type { LineRefusal } from './use-lines.ts';

type LineProblemProps = {
  readonly problem: LineRefusal;
  readonly onKeepOwn: () => void;
  readonly onTakeNewest: () => void;
};

/** Why the words of a line are not saved yet; where somebody else was first, the two ways on. */
export function LineProblem({ problem, onKeepOwn, onTakeNewest }: LineProblemProps) {
  return (
    <span className={styles.problem} data-tool>
      Chưa lưu: {problem.why}
      {problem.isConflict && (
        <>
          {' '}
          <TextButton onClick={onKeepOwn}>Ghi chữ đang nhập</TextButton>{' '}
          <TextButton onClick={onTakeNewest}>Lấy bản mới nhất</TextButton>
        </>
      )}
    </span>
  );
}
