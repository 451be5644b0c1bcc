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

/**
 * Checks the audit of any data file, also of one in use, and where its chain is whole the rows by it; nothing is written.
 * @throws when the file is none, or comes from before the audit was chained.
 */
export const checkAuditFile = async (
  file: string,
  { headFile = headFileOf(file), onPart }: Options = {},
): Promise<ChainPart & { readonly heads: readonly ChainHead[]; readonly stray: StrayRow | null }> => {
  const heads = await readHeads(headFile);
  const { kysely, close } = openDataFile(file);
  try {
    const part = await verifyChain(kysely, heads, onPart);
    const rows = await countRows(kysely);
    const tables = bookTables.filter((table) => Object.hasOwn(rows, table));
    return { ...part, heads, stray: part.fault === null ? await findStrayRow(kysely, tables) : null };
  } catch (error) {
    const isOlder = error instanceof Error && /no such (table|column)/.test(error.message);
    throw isOlder
      ? new Error(`Tệp ${file} chưa có nhật ký theo chuỗi: mở tệp bằng bản mới của chương trình trước.`)
      : error;
  } finally {
    close();
  }
};
