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

const findFaultInside = async (file: DataFile, rows: Manifest['rows'], proveAudit: ProveAudit) => {
  const damage = await findDamage(file.kysely, 'full');
  if (damage !== null) return `Tệp dữ liệu bị hỏng (${damage}).`;
  const table = differing(rows, await countRows(file.kysely));
  if (table !== undefined) return `Số dòng của bảng ${table} không khớp bản kê.`;
  return isChained(rows) ? proveAudit(file.kysely, Object.keys(rows)) : null;
};

/** What is wrong with the data of a copy: whole by the engine's word, with every row, and an audit that proves itself. */
export const findDataFault = async (
  database: string,
  rows: Manifest['rows'],
  proveAudit: ProveAudit,
): Promise<string | null> => {
  let file: DataFile;
  try {
    file = openDataFile(database);
  } catch {
    return 'Tệp dữ liệu không mở được.';
  }
  try {
    return await findFaultInside(file, rows, proveAudit);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'SQLITE_CORRUPT' || code === 'SQLITE_NOTADB') return 'Tệp dữ liệu bị hỏng.';
    throw error;
  } finally {
    file.close();
  }
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
  const fault = await findDataFault(copy.database, manifest.rows, proveAudit);
  return fault ?? findAttachmentFault(sharedAttachments, manifest.attachments);
};
