import { type RefObject, useMemo } from 'react';
import type { Target, TargetFrame } from '#shared/targets/target.ts';
import { whyNotTargetYear } from '#shared/targets/targets.rules.ts';
import { count } from '#shared/words/numbers.ts';
import { useActor } from '../../api/session.ts';
import { CellGrid } from '../../ui/cell-grid/cell-grid.tsx';
import { yearsBetween } from '../plans/plan-words.ts';
import { targetColumns } from './target-columns.tsx';
import { targetGroups } from './target-groups.ts';
import { useResultCells } from './use-result-cells.ts';
import { useTargetDrawers } from './use-target-search.ts';

type TargetGridProps = {
  readonly frame: TargetFrame;
  readonly targets: readonly Target[];
  readonly doubtful: ReadonlySet<string>;
  readonly onMove: (targetId: string, step: 'up' | 'down') => Promise<boolean>;
  /** Given the way to put the cursor on a row. */
  readonly jump: RefObject<(targetId: string) => void>;
};

const idOf = (target: Target): string => target.id;
const nameOf = (target: Target): string => target.text;

/** Targets by phase, one column for each year of the plan, in which the result of the whole is written. */
export function TargetGrid({ frame, targets, doubtful, onMove, jump }: TargetGridProps) {
  const canEdit = useActor()?.roles.includes('compiler') ?? false;
  const { openTarget, openFigure } = useTargetDrawers();
  const record = useResultCells();
  const years = yearsBetween(frame.periodStart, frame.periodEnd);
  const groups = useMemo(() => targetGroups(frame, targets), [frame, targets]);
  const rows = useMemo(() => groups.flatMap((group) => group.targets), [groups]);
  const openYear = (target: Target, year: number) => {
    if (whyNotTargetYear(target, year) === null) openFigure(target.id, year);
  };
  const columns = targetColumns({
    ...{ years, doubtful, canEdit },
    onFigure: openYear,
    onOpen: (target) => openTarget(target.id),
    onMove: (target, step) => void onMove(target.id, step),
  });
  return (
    <CellGrid
      label="Chỉ tiêu theo năm"
      rows={rows}
      idOf={idOf}
      nameOf={nameOf}
      columns={columns}
      headHeight={37}
      rowHeight={62}
      canEdit={canEdit}
      onCommit={(changes) => record(changes.map(({ value }) => value))}
      onOpen={(target, column) => (column.read ? openYear(target, Number(column.id)) : openTarget(target.id))}
      onMoveRow={canEdit ? (target, step) => onMove(target.id, step < 0 ? 'up' : 'down') : undefined}
      groupOf={(target) => {
        const group = groups.find((one) => one.targets[0] === target);
        return (
          group && (
            <span>
              {group.name} <small>{count(group.targets.length)} chỉ tiêu</small>
            </span>
          )
        );
      }}
      jump={jump}
    />
  );
}
