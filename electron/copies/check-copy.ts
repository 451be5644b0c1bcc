import type { Manifest } from '#shared/backups/copy.ts';
import { type DataFile, openDataFile } from '../database/engines/data-file.ts';
import type { Reader } from '../database/handles.ts';
import { findAttachmentFault } from './attachments.ts';
import { countRows, findDamage, isChained } from './book-facts.store.ts';
import type { CopyPlaces } from './book-places.ts';
import { fingerprintOf } from './durable-files.ts';

/**
 * What is wrong with the audit of a data file, or with its rows by the audit, as a Vietnamese sentence; null: it proves
 * itself. `tables`: what the file has, by its schema.
 */
export type ProveAudit = (db: Reader, tables: readonly string[]) => Promise<string | null>;

const differing = (expected: Manifest['rows'], found: Manifest['rows']): string | undefined =>
  [...new Set([...Object.keys(expected), ...Object.keys(found)])].find((table) => expected[table] !== found[table]);

/** `fault`: the data is not whole; `doubt`: it is, but its audit does not prove it. */
type Findings = { readonly fault: string | null; readonly doubt: string | null };

const faulty = (fault: string): Findings => ({ fault, doubt: null });

const lookInside = async (file: DataFile, rows: Manifest['rows'], proveAudit: ProveAudit): Promise<Findings> => {
  const damage = await findDamage(file.kysely, 'full');
  if (damage !== null) return faulty(`Tệp dữ liệu bị hỏng (${damage}).`);
  const table = differing(rows, await countRows(file.kysely));
  if (table !== undefined) return faulty(`Số dòng của bảng ${table} không khớp bản kê.`);
  return { fault: null, doubt: isChained(rows) ? await proveAudit(file.kysely, Object.keys(rows)) : null };
};

/** Looks at all of a data file: whole by the engine's word, with every row, and an audit that proves itself. */
export const lookAtData = async (
  database: string,
  rows: Manifest['rows'],
  proveAudit: ProveAudit,
): Promise<Findings> => {
  let file: DataFile;
  try {
    file = openDataFile(database);
  } catch {
    return faulty('Tệp dữ liệu không mở được.');
  }
  try {
    return await lookInside(file, rows, proveAudit);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'SQLITE_CORRUPT' || code === 'SQLITE_NOTADB') return faulty('Tệp dữ liệu bị hỏng.');
    throw error;
  } finally {
    file.close();
  }
};

/** What is wrong with the data of a copy. A doubt that the book itself gave when it was copied is no fault of the copy. */
export const findDataFault = async (
  database: string,
  { rows, doubt }: Pick<Manifest, 'rows' | 'doubt'>,
  proveAudit: ProveAudit,
): Promise<string | null> => {
  const found = await lookAtData(database, rows, proveAudit);
  return found.fault ?? (doubt === null ? found.doubt : null);
};

/** Everything that can be wrong with a copy, bytes and contents; null: it is good. */
export const findCopyFault = async (
  copy: CopyPlaces,
  sharedAttachments: string,
  manifest: Manifest,
  proveAudit: ProveAudit,
): Promise<string | null> => {
  const { sha256 } = await fingerprintOf(copy.database);
  if (sha256 !== manifest.database.sha256) return 'Tệp dữ liệu không còn đúng như khi sao lưu.';
  const fault = await findDataFault(copy.database, manifest, proveAudit);
  return fault ?? findAttachmentFault(sharedAttachments, manifest.attachments);
};
