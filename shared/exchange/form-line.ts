import type { SeenCell } from './seen-workbook.ts';
import { tidyLines } from './tidy-lines.ts';

export type AnswerCells<Key extends string> = Readonly<Record<Key, SeenCell | null>>;
type CellFault<Key extends string> = { readonly column: Key; readonly reason: string };
/** What a line of a form says, and what in it can't be read. */
export type ReadLine<Words, Key extends string> = { readonly words: Words; readonly faults: readonly CellFault<Key>[] };

/** The texts of a line's cells; a cell whose formula failed or that is too long is a fault, and each is said once. */
export const openLine = <Key extends string>(cells: AnswerCells<Key>, longest: (column: Key) => number) => {
  const faults: CellFault<Key>[] = [];
  const say = (column: Key, reason: string): void => {
    faults.push({ column, reason });
  };
  const texts = Object.fromEntries(
    (Object.keys(cells) as Key[]).map((column) => {
      const cell = cells[column];
      const text = tidyLines(cell?.text ?? '');
      if (cell?.kind === 'wrong') say(column, `công thức trong ô cho ra lỗi ${text}: ghi chữ hoặc số thay vào.`);
      else if (text.length > longest(column))
        say(column, `dài ${text.length} ký tự; rút còn tối đa ${longest(column)} ký tự.`);
      return [column, text];
    }),
  ) as Record<Key, string>;
  return { texts, faults, say };
};
