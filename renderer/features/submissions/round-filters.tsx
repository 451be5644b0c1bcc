import { Box } from '@mantine/core';
import type { Submission } from '#shared/submissions/submission.ts';
import { CountedChoices } from '../../ui/counted-choices.tsx';
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
  const choices = [undefined, ...roundFilters].map((one) => {
    const many = round.filter((submission) => isInView(submission, one)).length;
    return {
      value: one,
      name: one === undefined ? 'Tất cả' : names[one],
      many,
      isUrgent: one === 'cham' && many > 0,
    };
  });
  return (
    <Box mb="sm">
      <CountedChoices label="Lọc theo trạng thái" choices={choices} chosen={filter} onChoose={onChoose} />
    </Box>
  );
}
