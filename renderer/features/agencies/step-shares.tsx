import { Button, Group, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Choice } from '#shared/agencies/succession.ts';
import { count } from '#shared/words/numbers.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { RetryBox } from '../../ui/retry-box.tsx';
import { chosenFor, heirFinder, sharePlans, withChoice } from './share-groups.ts';
import { ShareTable } from './share-table.tsx';
import styles from './succession.module.css';
import { needsShares, successionOf } from './succession-draft.ts';
import type { SuccessionStepWord } from './succession-search.ts';
import { suggestHeir } from './suggested-heir.ts';
import { SuggestionPanel } from './suggestion-panel.tsx';
import type { SuccessionInHand } from './use-succession.ts';

type StepSharesProps = {
  readonly hand: SuccessionInHand;
  readonly row: string | undefined;
  readonly onGo: (step: SuccessionStepWord) => void;
};

/** Step 3: whom each piece of open work goes to, where several take over. */
export function StepShares({ hand, row, onGo }: StepSharesProps) {
  const { draft, change } = hand;
  const asked = successionOf(draft);
  const { data, error, refetch } = useQuery({
    ...api.agencies.previewSuccession.queryOptions({
      input: { kind: 'split', happensOn: '', fromAgencyIds: [], ...asked, choices: [] },
    }),
    enabled: asked !== null,
  });
  const proposals = useQuery(api.agencies.listProposals.queryOptions()).data ?? [];
  const refs = new Set(data?.successors.map((one) => one.ref));
  const suggestions =
    proposals.find((one) => one.key === hand.current)?.suggestions.filter((one) => refs.has(one.to)) ?? [];
  const choose = (choices: readonly Choice[]) => change({ choices });
  const plans = sharePlans(data?.moves ?? []);
  const heirOf = heirFinder(draft.choices, data?.successors ?? []);
  const open = data?.moves.filter((move) => heirOf(move) === null).length ?? 0;

  const takeSuggestions = () =>
    choose(
      plans
        .flatMap((plan) => plan.groups.map((group) => ({ plan, group })))
        .reduce<readonly Choice[]>((choices, { plan, group }) => {
          const suggested = suggestHeir(suggestions, [group.title, ...group.moves.map((move) => move.text)]);
          const isChosen = chosenFor(choices, plan.fromId, group.scope) !== null;
          const isDone = isChosen || group.moves.every((move) => heirOf(move) !== null);
          if (!suggested || isDone) return choices;
          return withChoice(choices, { fromAgencyId: plan.fromId, scope: group.scope }, suggested.suggestion.to);
        }, draft.choices),
    );

  return (
    <div className={styles.step}>
      {error && <RetryBox sentence={sentenceOf(error)} onRetry={refetch} />}
      {!data && !error && <Skeleton height={320} radius={4} />}
      {data?.moves.length === 0 && (
        <EmptyState title="Cơ quan cũ không còn việc đang mở.">Không có gì phải phân chia. Bấm Tiếp tục.</EmptyState>
      )}
      {data && data.moves.length > 0 && !needsShares(draft) && (
        <EmptyState title="Chỉ có một cơ quan nhận.">Mọi việc đang mở chuyển sang cơ quan đó.</EmptyState>
      )}
      {data && data.moves.length > 0 && needsShares(draft) && (
        <>
          <SuggestionPanel suggestions={suggestions} />
          <div className={styles.shareHead}>
            <p aria-live="polite">
              {open === 0
                ? `Đã có cơ quan nhận cho cả ${count(data.moves.length)} việc.`
                : `Còn ${count(open)} trong ${count(data.moves.length)} việc chưa có cơ quan nhận.`}
            </p>
            {suggestions.length > 0 && (
              <Button variant="light" size="compact-md" disabled={open === 0} onClick={takeSuggestions}>
                Theo đề xuất cho mọi mục chưa chọn
              </Button>
            )}
          </div>
          <ShareTable
            plans={plans}
            successors={data.successors}
            choices={draft.choices}
            suggestions={suggestions}
            row={row}
            onChoose={choose}
          />
        </>
      )}
      <Group justify="space-between" className={styles.foot}>
        <Button variant="default" onClick={() => onGo('ke-thua')}>
          Quay lại
        </Button>
        <Button onClick={() => onGo('xem-truoc')}>Xem trước</Button>
      </Group>
    </div>
  );
}
