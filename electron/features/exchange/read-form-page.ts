import type { AnswerFault } from '#shared/exchange/answer.ts';
import type { FormColumn } from '#shared/exchange/form-columns.ts';
import type { AnswerCells, ReadLine } from '#shared/exchange/form-line.ts';
import { cellPlace, findColumns, findPages, rowPlace } from '#shared/exchange/form-page.rules.ts';
import type { SeenCell, SeenPage } from '#shared/exchange/seen-workbook.ts';

type Form<Line extends { readonly id: string }, Key extends string> = {
  /** What the page is called in the form. */
  readonly name: string;
  readonly columns: readonly FormColumn[];
  readonly answers: readonly Key[];
  /** The lines that were given out. */
  readonly lines: readonly Line[];
};

type Found<Line, Key extends string> = { readonly line: Line; readonly place: string } & {
  readonly cells: AnswerCells<Key>;
  readonly placeOf: (column: Key) => string;
};

type PageAnswer<Line, Key extends string> = {
  readonly found: readonly Found<Line, Key>[];
  readonly faults: readonly AnswerFault[];
};

const nothingBut = <Line, Key extends string>(place: string, reason: string): PageAnswer<Line, Key> => ({
  found: [],
  faults: [{ place, reason }],
});

const nameOf = (columns: readonly FormColumn[], key: string): string =>
  columns.find((one) => one.key === key)?.name ?? key;

/** A row that is in no form but has answers in it, between or right after the form's own rows. */
const strayRow = (row: readonly (SeenCell | null)[], places: readonly number[]): boolean =>
  places.some((at) => (row[at]?.text.trim() ?? '') !== '');

/** The lines of one page by their hidden ids, wherever they stand now; and what of the page can't be read. */
export const readFormPage = <Line extends { readonly id: string }, Key extends string>(
  pages: readonly SeenPage[],
  { name, columns, answers, lines }: Form<Line, Key>,
): PageAnswer<Line, Key> => {
  const [page, second] = findPages(pages, columns);
  if (!page) return nothingBut(name, `thiếu trang "${name}": gửi lại tệp có đủ các trang của biểu.`);
  if (second)
    return nothingBut(page.name, `tệp có hai trang của biểu ("${page.name}" và "${second.name}"): bỏ một trang.`);
  const places = findColumns(page, columns);
  const idAt = places.get(columns[0]?.key ?? '');
  if (idAt === undefined)
    return nothingBut(page.name, 'cột mã ẩn (cột đầu tiên) đã bị xóa: ghi lại vào biểu đã nhận, không xóa cột.');
  const missing = answers.filter((key) => !places.has(key)).map((key) => `"${nameOf(columns, key)}"`);
  if (missing.length > 0)
    return nothingBut(page.name, `thiếu cột ${missing.join(', ')}: ghi lại vào biểu đã nhận, không xóa cột.`);

  const known = new Map(lines.map((line) => [line.id, line]));
  const rows = page.rows.map((row, at) => ({ row, at, id: row[idAt]?.text.trim() ?? '' }));
  const own = rows.filter(({ id }) => known.has(id));
  const faults: AnswerFault[] = [];
  for (const [id, same] of Map.groupBy(own, (one) => one.id))
    if (same.length > 1)
      faults.push({
        place: rowPlace(page.name, same[0]?.at ?? 0),
        reason: `dòng ${same.map(({ at }) => at + 1).join(' và dòng ')} là cùng một dòng của biểu (mã ${id.slice(-6)}): bỏ dòng chép thêm.`,
      });
  const [first, last] = [own[0]?.at ?? 0, own.at(-1)?.at ?? -1];
  const written = [...answers, 'text'].flatMap((key) => places.get(key) ?? []);
  for (const { row, at, id } of rows)
    if (at > first && at <= last + 1 && !known.has(id) && strayRow(row, written))
      faults.push({
        place: rowPlace(page.name, at),
        reason: 'dòng này không có trong biểu đã gửi đi: ghi vào dòng của nhiệm vụ, chỉ tiêu có sẵn hoặc bỏ dòng.',
      });
  return {
    found: own.flatMap(({ row, at, id }) => {
      const line = known.get(id);
      const cells = Object.fromEntries(answers.map((key) => [key, row[places.get(key) ?? -1] ?? null]));
      const placeOf = (key: Key): string => cellPlace(page.name, at, places.get(key) ?? 0);
      return line ? [{ line, place: rowPlace(page.name, at), cells: cells as AnswerCells<Key>, placeOf }] : [];
    }),
    faults,
  };
};

/** Each line's words as they came back, with the faults in their cells. */
export const answeredLines = <Base, Line extends { readonly id: string; readonly base: Base }, Key extends string>(
  { found, faults }: PageAnswer<Line, Key>,
  read: (line: Line, cells: AnswerCells<Key>) => ReadLine<Base, Key>,
) => {
  const lines = found.map((one) => ({ ...one, read: read(one.line, one.cells) }));
  return {
    answered: lines.map(({ line, place, read: { words } }) => ({ id: line.id, base: line.base, words, place })),
    faults: [
      ...faults,
      ...lines.flatMap(({ placeOf, read: { faults: own } }) =>
        own.map(({ column, reason }) => ({ place: placeOf(column), reason })),
      ),
    ],
  };
};
