import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Submission, SubmissionState } from '#shared/submissions/submission.ts';

export const roundFilters = ['chua-gui', 'cham', 'da-gui', 'da-tiep-nhan', 'tra-lai', 'da-duyet'] as const;
export type RoundFilter = (typeof roundFilters)[number];

/** A round in the address: which agencies are in view. */
type RoundSearch = { readonly loc?: RoundFilter | undefined };

const stateOf: Partial<Record<RoundFilter, SubmissionState>> = {
  'chua-gui': 'not-sent',
  'da-gui': 'sent',
  'da-tiep-nhan': 'received',
  'tra-lai': 'returned',
  'da-duyet': 'approved',
};

export const readRoundSearch = (raw: Record<string, unknown>): RoundSearch => ({
  loc: roundFilters.find((filter) => filter === raw.loc),
});

/** Still to send, after its day. */
export const isOverdue = ({ state, isLate }: Submission): boolean =>
  isLate && (state === 'not-sent' || state === 'returned');

export const isInView = (submission: Submission, filter: RoundFilter | undefined): boolean => {
  if (filter === undefined) return true;
  return filter === 'cham' ? isOverdue(submission) : submission.state === stateOf[filter];
};

export function useRoundFilter() {
  const { loc } = readRoundSearch(useSearch({ strict: false }));
  const navigate = useNavigate();
  return {
    filter: loc,
    choose: (next: RoundFilter | undefined) =>
      navigate({ to: '.', search: (previous) => ({ ...previous, loc: next }), replace: true, resetScroll: false }),
  };
}
