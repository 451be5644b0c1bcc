import type { Submission } from '#shared/submissions/submission.ts';
import styles from './round.module.css';
import { isInView, type RoundFilter, roundFilters } from './round-search.ts';

const names = {
  'chua-gui': 'Chưa gửi',
  cham: 'Chậm',
  'da-gui': 'Đã gửi',
  'da-tiep-nhan': 'Đã tiếp nhận',
  'tra-lai': 'Trả lại',
  'da-duyet': 'Đã duyệt',
} satisfies Record<RoundFilter, string>;

type RoundFiltersProps = {
  readonly round: readonly Submission[];
  readonly filter: RoundFilter | undefined;
  readonly onChoose: (filter: RoundFilter | undefined) => void;
};

/** The states of a round, each with its number of agencies; a press shows only those. */
export function RoundFilters({ round, filter, onChoose }: RoundFiltersProps) {
  return (
    <search className={styles.filters} aria-label="Lọc theo trạng thái">
      {[undefined, ...roundFilters].map((one) => {
        const counted = round.filter((submission) => isInView(submission, one)).length;
        return (
          <button
            key={one ?? 'tat-ca'}
            type="button"
            className={styles.filter}
            data-late={(one === 'cham' && counted > 0) || undefined}
            aria-pressed={filter === one}
            onClick={() => onChoose(one)}
          >
            {one === undefined ? 'Tất cả' : names[one]} <b>{counted}</b>
          </button>
        );
      })}
    </search>
  );
}
