import { type CSSProperties, type MouseEvent, type RefObject, useEffect, useRef } from 'react';
import type { Target, TargetFrame } from '#shared/targets/target.ts';
import { whyNotTargetYear } from '#shared/targets/targets.rules.ts';
import { count } from '#shared/words/numbers.ts';
import { useActor } from '../../api/session.ts';
import { yearsBetween } from '../plans/plan-words.ts';
import styles from './target-grid.module.css';
import { targetGroups } from './target-groups.ts';
import { columnsBefore, TargetRow } from './target-row.tsx';
import { type GridPlace, useTargetKeys } from './use-target-keys.ts';
import { useTargetDrawers } from './use-target-search.ts';

type TargetGridProps = {
  readonly frame: TargetFrame;
  readonly targets: readonly Target[];
  readonly doubtful: ReadonlySet<string>;
  readonly onMove: (targetId: string, step: 'up' | 'down') => Promise<boolean>;
  /** Given the way to put the cursor on a row. */
  readonly jump: RefObject<(targetId: string) => void>;
};

/** Targets by phase, one column for each year of the plan; arrows walk the cells, Enter opens one. */
export function TargetGrid({ frame, targets, doubtful, onMove, jump }: TargetGridProps) {
  const grid = useRef<HTMLTableElement>(null);
  const canEdit = useActor()?.roles.includes('compiler') ?? false;
  const { openTarget, openFigure } = useTargetDrawers();
  const years = yearsBetween(frame.periodStart, frame.periodEnd);
  const groups = targetGroups(frame, targets);
  const rows = groups.flatMap((group) => group.targets);

  const open = ({ row, column }: GridPlace) => {
    const target = rows.find((one) => one.id === row);
    const year = years[column - columnsBefore];
    if (!target) return;
    if (year === undefined) openTarget(row);
    else if (whyNotTargetYear(target, year) === null) openFigure(row, year);
  };
  const move = async (row: string, step: 'up' | 'down') => {
    if (canEdit && (await onMove(row, step))) keys.goTo({ row, column: keys.active.column });
  };
  const keys = useTargetKeys({
    grid,
    rows: rows.map((target) => target.id),
    columns: columnsBefore + years.length,
    onOpen: open,
    onMove: move,
  });
  const { goTo } = keys;
  useEffect(() => {
    jump.current = (row) => goTo({ row, column: 0 });
  }, [jump, goTo]);
  const onClick = (event: MouseEvent) => {
    const isOnTool = event.target instanceof Element && event.target.closest('button, svg[role="img"]');
    const place = keys.placeOf(event.target);
    if (place && !isOnTool) open(place);
  };

  return (
    <div className={styles.frame} style={{ '--years': years.length } as CSSProperties}>
      <table
        ref={grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells take the focus is a grid
        role="grid"
        aria-label="Chỉ tiêu theo năm"
        className={styles.table}
        onKeyDown={keys.onKeyDown}
        onFocus={keys.onFocus}
        onClick={onClick}
      >
        <colgroup>
          <col className={styles.wordsColumn} />
          <col className={styles.unitColumn} />
          <col className={styles.plannedColumn} />
          <col className={styles.chartColumn} />
          {years.map((year) => (
            <col key={year} className={styles.yearColumn} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col" className={styles.words}>
              Chỉ tiêu
            </th>
            <th scope="col">Đơn vị tính</th>
            <th scope="col" className={styles.figure}>
              Kế hoạch
            </th>
            <th scope="col">Biểu đồ theo năm</th>
            {years.map((year) => (
              <th scope="col" key={year} className={styles.year}>
                {year}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.name}>
            <tr className={styles.group}>
              <th scope="rowgroup" colSpan={columnsBefore + years.length}>
                <span>
                  {group.name} <small>{count(group.targets.length)} chỉ tiêu</small>
                </span>
              </th>
            </tr>
            {group.targets.map((target) => (
              <TargetRow
                key={target.id}
                target={target}
                years={years}
                active={keys.active}
                isDoubtful={doubtful.has(target.id)}
                canEdit={canEdit}
                onEdit={() => openTarget(target.id)}
                onFigure={(year) => openFigure(target.id, year)}
                onMove={(step) => move(target.id, step)}
              />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
