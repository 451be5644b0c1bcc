import type { Proposal } from '#shared/agencies/succession-preview.ts';
import { useDraft } from '../../ui/use-draft.ts';
import { areDrafts, byHand, draftOfProposal, noSuccession, type SuccessionDraft } from './succession-draft.ts';

/** The reorganisation in hand, kept on this computer until it is carried out; others begun before are kept beside it. */
export function useSuccession() {
  const { draft: kept, keepDraft, dropDraft } = useDraft('sap-xep-co-quan', areDrafts);
  const current = kept?.current ?? byHand;
  const drafts = kept?.drafts ?? {};
  const draft = drafts[current] ?? noSuccession;
  const put = (key: string, next: SuccessionDraft) => keepDraft({ current: key, drafts: { ...drafts, [key]: next } });
  return {
    draft,
    /** The key of the proposal that it came from, or `byHand`. */
    current,
    begun: Object.keys(drafts),
    change: (changes: Partial<SuccessionDraft>) => put(current, { ...draft, ...changes }),
    takeProposal: (proposal: Proposal) => put(proposal.key, drafts[proposal.key] ?? draftOfProposal(proposal)),
    startAgain: (proposal: Proposal) => put(proposal.key, draftOfProposal(proposal)),
    takeByHand: () => put(byHand, drafts[byHand] ?? noSuccession),
    forget: () => {
      const { [current]: _done, ...others } = drafts;
      if (Object.keys(others).length === 0) dropDraft();
      else keepDraft({ current: byHand, drafts: others });
    },
  };
}
export type SuccessionInHand = ReturnType<typeof useSuccession>;
