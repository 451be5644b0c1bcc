import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import {
  type CSSProperties,
  Fragment,
  type MouseEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { CellColumn, Commit } from './cell-column.ts';
import styles from './cell-grid.module.css';
import type { CellPlace } from './cell-range.ts';
import { CellRow } from './cell-row.tsx';
import { CheckDialog } from './check-dialog.tsx';
import { useCellActions } from './use-cell-actions.ts';
import { placeOf, useCellCursor } from './use-cell-cursor.ts';
import { useCellEditing } from './use-cell-editing.ts';
import { useCellKeys } from './use-cell-keys.ts';

type CellGridProps<R, V> = {
  readonly label: string;
  readonly rows: readonly R[];
  readonly idOf: (row: R) => string;
  /** What to call a row in a sentence. */
  readonly nameOf: (row: R) => string;
  /** The first names the row and stays in sight. */
  readonly columns: readonly CellColumn<R, V>[];
  readonly headHeight: number;
  readonly rowHeight: number;
  /** False: cells can be chosen and copied, nothing is written. */
  readonly canEdit: boolean;
  readonly onCommit: Commit<R, V>;
  /** Enter on a cell that is not written here, Ctrl+Enter on any. */
  readonly onOpen: (row: R, column: CellColumn<R, V>) => void;
  /** Alt with an arrow moves the row itself; answers whether it was moved. */
  readonly onMoveRow?: ((row: R, step: -1 | 1) => Promise<boolean>) | undefined;
  /** The heading that stands above a row which begins a group. */
  readonly groupOf?: (row: R) => ReactNode;
  /** Given the way to put the cursor on a row. */
  readonly jump?: RefObject<(rowId: string) => void>;
};

const withOrWithout = (set: ReadonlySet<string>, id: string): ReadonlySet<string> => {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
};

/**
 * A grid of cells as spreadsheets have it: a cursor, a range, writing in place, copying to and pasting from Excel after
 * a check. Only the rows in sight are in the page.
 */
export function CellGrid<R extends object, V>(props: CellGridProps<R, V>) {
  const {
    label,
    rows,
    idOf,
    nameOf,
    columns,
    headHeight,
    rowHeight,
    canEdit,
    onCommit,
    onOpen,
    onMoveRow,
    groupOf,
    jump,
  } = props;
  const frame = useRef<HTMLDivElement>(null);
  const [full, setFull] = useState<ReadonlySet<string>>(new Set());
  const rowIds = useMemo(() => rows.map(idOf), [rows, idOf]);
  const cursor = useCellCursor({
    grid: frame,
    rowIds,
    columns: columns.length,
    scrollTo: (row) => virtualizer.scrollToIndex(row),
    mayLeave: () => editing.release(),
  });
  const { active, range } = cursor;
  const [row, column] = [rows[active.row], columns[active.column]];
  const editing = useCellEditing({ row, column, onCommit });
  const actions = useCellActions({
    ...{ rows, columns, range, canEdit, onCommit },
    isEditing: editing.edit !== null,
    onLooked: cursor.hold,
  });
  const openAt = (place: CellPlace) => {
    const [ofRow, ofColumn] = [rows[place.row], columns[place.column]];
    if (ofRow !== undefined && ofColumn) onOpen(ofRow, ofColumn);
  };
  const canWrite = canEdit && editing.canWrite;
  const { onKeyDown } = useCellKeys({
    cursor,
    editing: { ...editing, canWrite },
    columns: columns.length,
    onOpen: openAt,
    onFullText: () => row !== undefined && setFull((before) => withOrWithout(before, idOf(row))),
    onFill: actions.fill,
    onClear: actions.clear,
    onMoveRow:
      onMoveRow &&
      (async (step) => {
        if (row !== undefined && (await onMoveRow(row, step))) cursor.hold();
      }),
  });
  const keepActive = (visible: Range): number[] => {
    const shown = defaultRangeExtractor(visible);
    return active.row >= visible.count || shown.includes(active.row)
      ? shown
      : [...shown, active.row].sort((a, b) => a - b);
  };
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => rowIds[index] ?? index,
    overscan: 6,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    rangeExtractor: keepActive,
  });
  const { goToRow } = cursor;
  const { scrollToIndex } = virtualizer;
  useEffect(() => {
    if (!jump) return;
    jump.current = (id) => {
      goToRow(id);
      scrollToIndex(rowIds.indexOf(id));
    };
  }, [jump, goToRow, scrollToIndex, rowIds]);

  const onDoubleClick = (event: MouseEvent) => {
    const place = placeOf(event.target);
    if (!place || (event.target instanceof Element && event.target.closest('button, a, [data-tool]'))) return;
    if (canWrite) editing.start();
    else openAt(place);
  };
  const type = (text: string) => {
    editing.type(text);
    if (!column?.isOneLetter) return;
    // Ends what an input method is composing: the letter has been taken.
    frame.current?.querySelector<HTMLElement>('[data-cell-input]')?.blur();
    cursor.hold();
  };
  const width = columns.reduce((sum, one) => sum + one.width, 0);
  return (
    <>
      <div
        ref={frame}
        role="grid"
        tabIndex={-1}
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        aria-multiselectable
        aria-readonly={!canEdit}
        className={styles.frame}
        style={{ '--width': `${width}px`, '--head': `${headHeight - 1}px`, '--row': `${rowHeight}px` } as CSSProperties}
        onKeyDown={onKeyDown}
        onDoubleClick={onDoubleClick}
        {...cursor.events}
        {...actions.events}
      >
        <CellGridHead columns={columns} />
        <div role="rowgroup" className={styles.body} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map((item) => {
            const one = rows[item.index];
            if (one === undefined) return null;
            const isActive = item.index === active.row;
            const isChosen = item.index >= range.top && item.index <= range.bottom;
            const group = groupOf?.(one);
            return (
              <div
                key={item.key}
                ref={virtualizer.measureElement}
                data-index={item.index}
                className={styles.line}
                data-active={isActive || undefined}
                style={{ transform: `translateY(${item.start - headHeight}px)` }}
              >
                {group && <div className={styles.group}>{group}</div>}
                {/* biome-ignore lint/a11y/useFocusableInteractive: focus goes from cell to cell */}
                <div
                  role="row"
                  aria-rowindex={item.index + 2}
                  className={styles.row}
                  data-full={full.has(idOf(one)) || undefined}
                >
                  <CellRow
                    row={one}
                    at={item.index}
                    columns={columns}
                    activeColumn={isActive ? active.column : null}
                    chosen={isChosen ? `${range.left}-${range.right}` : null}
                    canWrite={isActive && canWrite}
                    edit={isActive ? editing.edit : null}
                    onType={type}
                  />
                </div>
              </div>
            );
          })}
        </div>
      </div>
      {actions.check && (
        <CheckDialog
          check={actions.check}
          nameOf={nameOf}
          onWrite={actions.writeChecked}
          onClose={actions.closeCheck}
        />
      )}
    </>
  );
}

function CellGridHead<R extends object, V>({ columns }: { readonly columns: readonly CellColumn<R, V>[] }) {
  return (
    <div role="rowgroup" className={styles.head}>
      {/* biome-ignore lint/a11y/useFocusableInteractive: the cells below take the focus */}
      <div role="row" aria-rowindex={1} className={styles.row}>
        {columns.map((column, at) => (
          <Fragment key={column.id}>
            {/* biome-ignore lint/a11y/useFocusableInteractive: see above */}
            <div
              role="columnheader"
              aria-colindex={at + 1}
              title={column.name}
              data-align={column.align}
              className={at === 0 ? styles.first : styles.cell}
              style={{ '--cell': `${column.width}px` } as CSSProperties}
            >
              {column.head ?? column.name}
            </div>
          </Fragment>
        ))}
      </div>
    </div>
  );
}
