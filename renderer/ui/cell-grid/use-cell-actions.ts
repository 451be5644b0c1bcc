import { type ClipboardEvent, useState } from 'react';
import { readCells, writeCells } from '#shared/words/excel-text.ts';
import { toast } from '../toast.ts';
import type { CellColumn, Commit } from './cell-column.ts';
import {
  type CellPlace,
  type CellRange,
  type CellText,
  fillDown,
  placePasted,
  placesIn,
  sizeOf,
} from './cell-range.ts';
import { type CheckedCell, checkCells } from './check-cells.ts';

type CellActions<R, V> = {
  readonly rows: readonly R[];
  readonly columns: readonly CellColumn<R, V>[];
  readonly range: CellRange;
  /** Somebody is writing in the cell: keys and clipboard belong to the text. */
  readonly isEditing: boolean;
  readonly canEdit: boolean;
  readonly onCommit: Commit<R, V>;
  /** The look at the cells has ended, whether they were written or not. */
  readonly onLooked: () => void;
};

/** Cells that wait for a look before they are written. */
export type CellCheck<R, V> = { readonly title: string; readonly cells: readonly CheckedCell<R, V>[] };

/** What is done with a whole range: copying, pasting after a check, filling down, clearing. One command each. */
export function useCellActions<R extends object, V>(given: CellActions<R, V>) {
  const { rows, columns, range, isEditing, canEdit, onCommit, onLooked } = given;
  const [check, setCheck] = useState<CellCheck<R, V> | null>(null);
  const textAt = ({ row, column }: CellPlace): string => {
    const ofRow = rows[row];
    return ofRow === undefined ? '' : (columns[column]?.text(ofRow) ?? '');
  };
  const write = async (cells: readonly CheckedCell<R, V>[]): Promise<string | null> => {
    const changes = cells.flatMap(({ change }) => change ?? []);
    return changes.length === 0 ? null : onCommit(changes);
  };
  const put = async (title: string, texts: readonly CellText[], isLooked: boolean) => {
    if (!canEdit) return;
    const cells = checkCells(texts, rows, columns);
    if (cells.some(({ why }) => why !== null) || (isLooked && cells.length > 1)) return setCheck({ title, cells });
    const refused = await write(cells);
    if (refused !== null) toast(refused, 'mind');
  };
  const onCopy = (event: ClipboardEvent) => {
    if (isEditing) return;
    event.preventDefault();
    const width = sizeOf(range).columns;
    const texts = placesIn(range).map(textAt);
    const lines = Array.from({ length: texts.length / width }, (_, at) => texts.slice(at * width, (at + 1) * width));
    event.clipboardData.setData('text/plain', writeCells(lines));
  };
  const clear = () => {
    const filled = placesIn(range).filter((place) => textAt(place) !== '');
    const [only, ...others] = filled;
    const asks = only && columns[only.column]?.onClear;
    const ofRow = only && rows[only.row];
    if (asks && ofRow !== undefined && others.length === 0 && canEdit) return asks(ofRow);
    const why = filled.map(({ column }) => columns[column]?.whyNotClear).find(Boolean);
    if (why && canEdit) return toast(why, 'mind');
    const empty = filled.map((place) => ({ ...place, text: '' }));
    return put('Xóa nội dung các ô', empty, false);
  };
  const closeCheck = () => {
    setCheck(null);
    onLooked();
  };
  return {
    check,
    closeCheck,
    writeChecked: async (): Promise<string | null> => {
      const refused = check ? await write(check.cells) : null;
      if (refused === null) closeCheck();
      return refused;
    },
    clear,
    fill: () => put('Điền xuống các ô dưới', fillDown(range, textAt), false),
    events: {
      onCopy,
      onCut: (event: ClipboardEvent) => {
        onCopy(event);
        if (!isEditing) void clear();
      },
      onPaste: (event: ClipboardEvent) => {
        if (isEditing || !canEdit) return;
        event.preventDefault();
        const cells = readCells(event.clipboardData.getData('text/plain'));
        const placed = placePasted(cells, range, { rows: rows.length, columns: columns.length });
        if (typeof placed === 'string') toast(placed, 'mind');
        else void put('Dán vào bảng', placed, true);
      },
    },
  };
}
