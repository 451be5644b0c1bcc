import type { StrayRow } from '#shared/audit/stray-row.ts';
import { countRows } from '../copies/book-facts.store.ts';
import { openDataFile } from '../database/engines/data-file.ts';
import { bookTables } from '../database/tables.ts';
import type { ChainHead } from '../door/chain-hash.ts';
import { type ChainPart, verifyChain } from '../door/verify-chain.ts';
import { findStrayRow } from '../door/verify-rows.ts';
import { headFileOf, readHeads } from './head-file.ts';

type Options = {
  /** Where the heads kept outside are; usually beside the data file. */
  readonly headFile?: string | undefined;
  readonly onPart?: (part: ChainPart) => void;
};

type AuditCheck = ChainPart & { readonly heads: readonly ChainHead[]; readonly stray: StrayRow | null };

/** Why a file could not be checked, as a sentence; any other error stays what it is. */
const told = (file: string, error: unknown): unknown => {
  const { code, message } = error as { readonly code?: string; readonly message?: string };
  if (code?.startsWith('SQLITE_CANTOPEN'))
    return new Error(`Không mở được tệp ${file}: không có tệp này, hoặc không có quyền đọc.`);
  if (code === 'SQLITE_NOTADB')
    return new Error(`Tệp ${file} không phải là tệp dữ liệu của chương trình (so-ke-hoach.db).`);
  if (/no such (table|column)/.test(message ?? ''))
    return new Error(`Tệp ${file} chưa có nhật ký theo chuỗi: mở tệp bằng bản mới của chương trình trước.`);
  return error;
};

const check = async (file: string, heads: readonly ChainHead[], onPart: Options['onPart']): Promise<AuditCheck> => {
  const { kysely, close } = openDataFile(file);
  try {
    const part = await verifyChain(kysely, heads, onPart);
    const rows = await countRows(kysely);
    const tables = bookTables.filter((table) => Object.hasOwn(rows, table));
    return { ...part, heads, stray: part.fault === null ? await findStrayRow(kysely, tables) : null };
  } finally {
    close();
  }
};

/**
 * Checks the audit of any data file, also of one in use, and where its chain is whole the rows by it; nothing is written.
 * @throws when the file is none, or comes from before the audit was chained.
 */
export const checkAuditFile = async (
  file: string,
  { headFile = headFileOf(file), onPart }: Options = {},
): Promise<AuditCheck> => {
  const heads = await readHeads(headFile);
  try {
    return await check(file, heads, onPart);
  } catch (error) {
    throw told(file, error);
  }
};
