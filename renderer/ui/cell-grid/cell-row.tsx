import { type CSSProperties, memo } from 'react';
import type { CellColumn } from './cell-column.ts';
import styles from './cell-grid.module.css';
import type { CellEdit } from './use-cell-editing.ts';

type CellRowProps<R, V> = {
  readonly row: R;
  readonly at: number;
  readonly columns: readonly CellColumn<R, V>[];
  /** Which cell of this row has the cursor; null: none. */
  readonly activeColumn: number | null;
  /** The cells of this row that are in the range, from first to last; null: none. */
  readonly chosen: `${number}-${number}` | null;
  readonly canWrite: boolean;
  readonly edit: CellEdit | null;
  readonly onType: (text: string) => void;
};

const styleOf = ({ width }: { readonly width: number }): CSSProperties => ({ '--cell': `${width}px` }) as CSSProperties;

function Cells<R extends object, V>({
  row,
  at,
  columns,
  activeColumn,
  chosen,
  canWrite,
  edit,
  onType,
}: CellRowProps<R, V>) {
  const [from = -1, to = -1] = chosen?.split('-').map(Number) ?? [];
  return columns.map((column, place) => {
    const isActive = place === activeColumn;
    const hasInput = isActive && canWrite;
    const name = `${column.name}: ${column.label?.(row) ?? (column.text(row) || 'trống')}`;
    return (
      // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles that it can have support them
      <div
        key={column.id}
        role={place === 0 ? 'rowheader' : 'gridcell'}
        aria-colindex={place + 1}
        aria-selected={place >= from && place <= to}
        aria-readonly={column.read === undefined || undefined}
        aria-label={place === 0 ? undefined : name}
        data-cell={`${at}/${place}`}
        data-column={column.id}
        data-mark={column.mark?.(row)}
        data-align={column.align}
        data-active={isActive || undefined}
        tabIndex={isActive && !hasInput ? 0 : -1}
        className={place === 0 ? styles.first : styles.cell}
        style={styleOf(column)}
      >
        {column.show ? column.show(row) : column.text(row)}
        {hasInput && (
          // Focus stays in an input, so that an input method can begin a word in the cell itself.
          <input
            data-cell-input
            data-editing={edit !== null || undefined}
            className={styles.input}
            aria-label={name}
            aria-invalid={edit?.why ? true : undefined}
            autoComplete="off"
            spellCheck={false}
            value={edit?.text ?? ''}
            onChange={(event) => onType(event.currentTarget.value)}
          />
        )}
        {isActive && edit?.why && (
          <span role="alert" className={styles.why}>
            {edit.why}
          </span>
        )}
      </div>
    );
  });
}

/** The cells of one row. */
export const CellRow = memo(Cells) as unknown as typeof Cells;
