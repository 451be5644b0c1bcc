import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { Move, SuccessorName } from '#shared/agencies/succession-preview.ts';
import { brief } from '#shared/words/brief.ts';
import { moveRoleNames, workNames } from './agency-words.ts';
import { ShareChoice } from './share-choice.tsx';
import { moveKey, type Scope, type ShareGroup, workInWords } from './share-groups.ts';
import styles from './shares.module.css';
import { type Suggestion, suggestHeir } from './suggested-heir.ts';
import { SuggestionWords } from './suggestion-words.tsx';

type ShareRowsProps = {
  readonly group: ShareGroup;
  readonly successors: readonly SuccessorName[];
  readonly suggestions: readonly Suggestion[];
  /** Who gets it by the choice for the plan. */
  readonly inherited: string | null;
  readonly chosen: (scope: Scope) => string | null;
  readonly heirOf: (move: Move) => string | null;
  readonly isPointedAt: boolean;
  readonly onChoose: (scope: Scope, to: string | null) => void;
};

const partInWords = ({ work, role }: Move): string =>
  work === 'target' || work === 'duty'
    ? `${workNames[work]}, ${moveRoleNames[role].toLowerCase()}`
    : moveRoleNames[role];

const itemScope = ({ work, id }: Move): Scope => ({ kind: 'item', work, id });

/** One section, and on demand each piece of work in it. */
export function ShareRows(props: ShareRowsProps) {
  const { group, successors, suggestions, inherited, chosen, heirOf, isPointedAt, onChoose } = props;
  const hasOwnItems = group.moves.some((move) => chosen(itemScope(move)) !== null);
  const [isUnfolded, setUnfolded] = useState(hasOwnItems || isPointedAt);
  const head = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (!isPointedAt) return;
    head.current?.scrollIntoView({ block: 'center' });
    head.current?.querySelector<HTMLElement>('input')?.focus({ preventScroll: true });
  }, [isPointedAt]);
  const value = chosen(group.scope);
  const isOpen = group.moves.some((move) => heirOf(move) === null);
  const Fold = isUnfolded ? IconChevronDown : IconChevronRight;
  const ofGroup = suggestHeir(suggestions, [group.title, ...group.moves.map((move) => move.text)]);
  return (
    <>
      <tr ref={head} className={styles.group} data-open={isOpen || undefined}>
        <td>
          <button
            type="button"
            className={styles.fold}
            aria-expanded={isUnfolded}
            onClick={() => setUnfolded(!isUnfolded)}
          >
            <Fold size={16} aria-hidden />
            <span>{group.title}</span>
          </button>
        </td>
        <td className={styles.works}>{workInWords(group.moves)}</td>
        <td className={styles.suggested}>
          <SuggestionWords suggested={ofGroup} />
        </td>
        <td className={styles.chooser}>
          <ShareChoice
            label={`Mục ${group.title}`}
            successors={successors}
            value={value}
            inherited={inherited}
            isOpen={isOpen && isPointedAt}
            onChange={(to) => onChoose(group.scope, to)}
          />
        </td>
      </tr>
      {isUnfolded &&
        group.moves.map((move) => {
          const ofItem = suggestHeir(suggestions, [move.text]);
          const differs = ofItem && ofItem.words.length > 0 && ofItem.suggestion.to !== ofGroup?.suggestion.to;
          return (
            <tr key={moveKey(move)} className={styles.item}>
              <td>
                <span className={styles.text}>{move.text}</span>
                <span className={styles.soft}>{partInWords(move)}</span>
              </td>
              <td />
              <td className={styles.suggested}>{differs && <SuggestionWords suggested={ofItem} />}</td>
              <td className={styles.chooser}>
                <ShareChoice
                  label={`Việc: ${brief(move.text)}`}
                  successors={successors}
                  value={chosen(itemScope(move))}
                  inherited={value ?? inherited}
                  isOpen={heirOf(move) === null && isPointedAt}
                  onChange={(to) => onChoose(itemScope(move), to)}
                />
              </td>
            </tr>
          );
        })}
    </>
  );
}
