import { countedTables, countsOf, type LastLine, type Manifest } from '#shared/backups/copy.ts';
import type { Preview } from '#shared/backups/preview.ts';
import { openDataFile } from '../database/engines/data-file.ts';
import { countRows, type KnownLine, listLines } from './book-facts.store.ts';
import { copyPlacesOf, placesOf } from './book-places.ts';
import { getManifest } from './read-copies.ts';

type Facts = { readonly lines: readonly KnownLine[]; readonly rows: Manifest['rows'] };
/** What was done in one of the two alone; operations by their names. */
type Side = { readonly lineCount: number; readonly newest: readonly LastLine[] };

const told = 8;

const readFacts = async (database: string): Promise<Facts> => {
  const file = openDataFile(database);
  try {
    return { lines: await listLines(file.kysely), rows: await countRows(file.kysely) };
  } finally {
    file.close();
  }
};

/** What stands in one audit and not in the other. */
const onlyIn = (lines: readonly KnownLine[], other: readonly KnownLine[]): Side => {
  const known = new Set(other.map((line) => line.id));
  const alone = lines.filter((line) => !known.has(line.id));
  const newest = alone.slice(-told).reverse();
  return { lineCount: alone.length, newest: newest.map(({ id: _id, ...line }) => line) };
};

export type Comparison = Pick<Preview, 'counts' | 'unread'> & { readonly lost: Side; readonly broughtBack: Side };

/** What the copy has that the book has not, and the reverse. */
export const compareCopy = async (folder: string, id: string): Promise<Comparison> => {
  const places = placesOf(folder);
  const manifest = await getManifest(places, id);
  const copy = await readFacts(copyPlacesOf(places, id).database);
  const book = await readFacts(places.database).catch(() => null);
  const countIn = (rows: Manifest['rows'], table: string): number => rows[table] ?? 0;
  const counts = Object.entries(countedTables)
    .map(([table, kind]) => ({ kind, inBook: countIn(book?.rows ?? {}, table), inCopy: countIn(copy.rows, table) }))
    .filter((one) => one.inBook > 0 || one.inCopy > 0);
  if (book)
    return { lost: onlyIn(book.lines, copy.lines), broughtBack: onlyIn(copy.lines, book.lines), counts, unread: null };
  const nothing = { lineCount: 0, newest: [] };
  const unread = `Tệp dữ liệu hiện tại không đọc được, nên chưa so được. Bản sao có ${countsOf(manifest).length} loại dữ liệu.`;
  return { lost: nothing, broughtBack: nothing, counts, unread };
};
