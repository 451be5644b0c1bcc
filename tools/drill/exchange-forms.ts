import { type CellValue, readXlsx, writeXlsx } from 'hucre/xlsx';
import type { Client } from '#node-side/core/start-core.ts';
import { formMark, targetColumns, taskColumns } from '#shared/exchange/form-columns.ts';
import { type EntryWords, standingText } from '#shared/progress/sheet-entry.rules.ts';
import type { FigureWords } from '#shared/progress/sheet-figure.rules.ts';
import { figure } from '#shared/words/numbers.ts';
import { type Chance, shuffled } from '../demo/chance.ts';
import type { Desk } from './exchange-book.ts';

type Row = CellValue[];
type Page = { name: string; rows: Row[] };
type Columns = readonly { readonly key: string }[];
type Written = Readonly<Record<string, CellValue>>;

/** What people and programs do to a text without meaning to: letters taken apart, spaces and line ends added. */
const asTyped = (text: string, chance: Chance): string =>
  chance.pick([text, text.normalize('NFD'), `${text}  `, `\n${text}\r\n`]);

const taskCells = (words: EntryWords, chance: Chance): Written => {
  const { result, obstacles, proposals, nextSteps } = words;
  const texts = Object.entries({ result, obstacles, proposals, nextSteps });
  return {
    ...Object.fromEntries(texts.map(([key, text]) => [key, text === '' ? null : asTyped(text, chance)])),
    standing: chance.number(3) === 0 ? null : standingText(words),
  };
};

/** A number as Excel keeps it, or as text in the way that people write it. */
const figureCells = ({ value, note }: FigureWords, chance: Chance): Written => ({
  value: value === null ? null : chance.pick([value, figure(value), ` ${value} `]),
  note: asTyped(note, chance),
});

/** Rows of the form that say nothing may be deleted: an absent row takes nothing back. */
const mayGo = (cells: Written | undefined, chance: Chance): boolean => cells === undefined && chance.number(4) === 0;

/** A line of the form by its id in the first column, as the drill names tasks and targets. */
const isLine = (row: Row | undefined): boolean => /^[tm]\d/.test(String(row?.[0]));

/** The page filled in: rows of the form in another order, those without words partly gone, a column of one's own beside. */
const filled = (
  page: Page,
  columns: Columns,
  { own, chance }: { own: ReadonlyMap<string, Written>; chance: Chance },
) => {
  const isMarked = page.rows[0]?.[0] === `${formMark}${columns[0]?.key}`;
  if (!isMarked) return page;
  const first = page.rows.findIndex(isLine);
  const lines = page.rows.slice(first).flatMap((row) => {
    const cells = own.get(String(row[0]));
    if (mayGo(cells, chance)) return [];
    const next = columns.map(({ key }, at) => cells?.[key] ?? row[at] ?? null);
    return [[...next, `ghi riêng ${chance.number(100)}`]];
  });
  return { ...page, rows: [...page.rows.slice(0, first), ...shuffled(lines, chance)] };
};

/** An agency that answers in the Excel form it was given, edited and saved by a plain program. */
export const openFormDesk = async (
  client: Client,
  place: { readonly periodId: string; readonly agencyId: string },
  chance: Chance,
): Promise<Desk> => {
  const given = await client.packages.giveFile({ ...place, kind: 'excel' });
  const pages: readonly Page[] = (await readXlsx(await given.bytes())).sheets;
  const [words, figures] = [new Map<string, EntryWords>(), new Map<string, FigureWords>()];
  return {
    ...{ kind: 'excel', words, figures, files: new Map() },
    answer: async (madeAt, name) => {
      const told = {
        tasks: new Map([...words].map(([id, own]) => [id, taskCells(own, chance)])),
        figures: new Map([...figures].map(([id, own]) => [id, figureCells(own, chance)])),
      };
      const sheets = pages.map((page) =>
        filled(filled(page, taskColumns, { own: told.tasks, chance }), targetColumns, { own: told.figures, chance }),
      );
      const bytes = await writeXlsx({ sheets, properties: { modified: new Date(madeAt) } });
      return new File([Uint8Array.from(bytes)], name);
    },
  };
};

/** The form with a row of it pasted below the others. */
export const withCopiedRow = async (file: File): Promise<File> => {
  const { sheets } = await readXlsx(await file.bytes());
  const pages = sheets.map(({ name, rows }) => {
    const last = rows.findLast(isLine);
    return { name, rows: last ? [...rows, last] : rows };
  });
  return new File([Uint8Array.from(await writeXlsx({ sheets: pages }))], `copied-${file.name}`);
};
