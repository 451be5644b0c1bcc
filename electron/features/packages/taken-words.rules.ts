import type { SubmissionState } from '#shared/submissions/submission.ts';

type Words<W> = {
  /** What the office's book said when it gave out the form before; undefined: it gave out none of this period. */
  readonly base: W | undefined;
  readonly ours: W;
  readonly theirs: W;
};

/** How the office stands to the agency's words by now. */
export type OfficeState = { readonly hasMoved: boolean; readonly state: SubmissionState };

/**
 * Whose words stand after a later package: what only one side changed is taken from that side; where both did, the office
 * has the last word on results that it has taken in, and the agency on those that it still has in hand.
 */
export const whoseWords = <W>(
  { base, ours, theirs }: Words<W>,
  areSame: (a: W, b: W) => boolean,
  office: OfficeState & { readonly isDraft: boolean },
): 'ours' | 'theirs' => {
  if (areSame(ours, theirs)) return 'ours';
  if (base !== undefined && areSame(theirs, base)) return 'ours';
  if (base !== undefined && areSame(ours, base)) return 'theirs';
  if (office.hasMoved && (office.state === 'received' || office.state === 'approved')) return 'theirs';
  return base === undefined && !office.isDraft ? 'theirs' : 'ours';
};
