import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { RetryBox } from '../../ui/retry-box.tsx';
import { successionInWords } from './agency-words.ts';
import own from './proposal-list.module.css';
import styles from './succession.module.css';
import { byHand } from './succession-draft.ts';
import { useAgencyNames } from './use-agency-names.ts';
import type { SuccessionInHand } from './use-succession.ts';

type ProposalListProps = { readonly hand: SuccessionInHand; readonly onNext: () => void };

/** What the law has reorganised, for agencies of this book that still have work. */
export function ProposalList({ hand, onNext }: ProposalListProps) {
  const { data: proposals, error, refetch } = useQuery(api.agencies.listProposals.queryOptions());
  const nameOf = useAgencyNames();
  if (error) return <RetryBox sentence={sentenceOf(error)} onRetry={refetch} />;
  if (!proposals) return <Skeleton height={140} radius={4} />;
  return (
    <section className={styles.panel}>
      <h2 className={styles.heading}>Đề xuất có sẵn</h2>
      <p className={styles.soft}>
        {proposals.length === 0
          ? 'Không có đề xuất nào cho các cơ quan trong sổ. Lập lần sắp xếp ở dưới.'
          : 'Theo đợt sắp xếp năm 2025, cho những cơ quan có trong sổ. Mọi điểm của đề xuất đều sửa được ở các bước sau.'}
      </p>
      <ul className={own.proposals}>
        {proposals.map((proposal) => {
          const isCurrent = hand.current === proposal.key;
          const isBegun = hand.begun.includes(proposal.key);
          const names = proposal.from.map((one) => nameOf(one.id)).join(', ');
          return (
            <li key={proposal.key} data-current={isCurrent || undefined}>
              <div className={own.proposal}>
                <span className={own.proposalName}>{names}</span>
                <span>
                  {successionInWords(proposal.kind, proposal.happensOn)}:{' '}
                  {proposal.successors.map((one) => (one.agencyId ? nameOf(one.agencyId) : one.name)).join('; ')}
                </span>
                <span className={styles.soft}>Căn cứ: {proposal.basis}</span>
              </div>
              <div className={own.proposalActions}>
                {isBegun && (
                  <Button variant="subtle" size="compact-sm" onClick={() => hand.startAgain(proposal)}>
                    Làm lại từ đề xuất
                  </Button>
                )}
                <Button
                  variant={isCurrent ? 'filled' : 'light'}
                  size="compact-md"
                  aria-label={`${isBegun ? 'Làm tiếp' : 'Theo đề xuất này'}: ${names}`}
                  onClick={() => {
                    hand.takeProposal(proposal);
                    onNext();
                  }}
                >
                  {isBegun ? 'Làm tiếp' : 'Theo đề xuất này'}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      {hand.current !== byHand && (
        <Button variant="subtle" size="compact-sm" mt={8} onClick={hand.takeByHand}>
          Không theo đề xuất, tự lập
        </Button>
      )}
    </section>
  );
}
