import { createHash } from 'node:crypto';
import { createInterface } from 'node:readline';
import Sqlite from 'better-sqlite3';
import { findAttachmentFault } from '#node-side/copies/attachments.ts';
import { findDamage } from '#node-side/copies/book-facts.store.ts';
import { copyPlacesOf, databaseName, placesOf } from '#node-side/copies/book-places.ts';
import { findCopyFault } from '#node-side/copies/check-copy.ts';
import { CopyError } from '#node-side/copies/copy-error.ts';
import { getManifest } from '#node-side/copies/read-copies.ts';
import { readPackage } from '#node-side/copies/read-package.ts';
import { openBook } from '#node-side/core/open-book.ts';
import { proveAudit } from '#node-side/core/prove-audit.ts';
import { StartRefusal } from '#node-side/core/start-refusal.ts';
import { bookTables } from '#node-side/database/tables.ts';

/**
 * The process that opens spoiled files: a crash of its native code is a finding. Each line on its standard input names a
 * file, where it lies and what it should hold; each line it says is what came of it.
 */
export type Check =
  | { readonly kind: 'data'; readonly folder: string; readonly digest: string }
  | { readonly kind: 'copy'; readonly folder: string; readonly id: string }
  | { readonly kind: 'package'; readonly folder: string; readonly file: string; readonly passphrase: string | null }
  | { readonly kind: 'attachment'; readonly folder: string; readonly sha256: string; readonly bytes: number };
export type Outcome = { readonly outcome: 'same' | 'refused' | 'found' | 'silent' | 'bug'; readonly words: string };

const tablesOf = (raw: Sqlite.Database): string[] =>
  raw
    .prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
    .pluck()
    .all() as string[];

/** Stands for all that is in a data file. */
export const digestOf = (file: string): string => {
  const raw = new Sqlite(file, { readonly: true });
  const hash = createHash('sha256');
  for (const table of tablesOf(raw).sort()) {
    const rows = raw
      .prepare(`select * from "${table}"`)
      .raw()
      .all()
      .map((row) => JSON.stringify(row));
    hash.update(`${table}\n${rows.sort().join('\n')}\n`);
  }
  raw.close();
  return hash.digest('hex');
};

const checkData = async (folder: string, digest: string): Promise<Outcome> => {
  const database = await openBook(folder, new Date());
  try {
    const fault = (await findDamage(database.kysely, 'full')) ?? (await proveAudit(database.kysely, bookTables));
    if (fault !== null) return { outcome: 'found', words: fault };
  } finally {
    await database.close();
  }
  const isSame = digestOf(`${folder}/${databaseName}`) === digest;
  return { outcome: isSame ? 'same' : 'silent', words: '' };
};

const checkCopy = async (folder: string, id: string): Promise<Outcome> => {
  const places = placesOf(folder);
  const manifest = await getManifest(places, id);
  const fault = await findCopyFault(copyPlacesOf(places, id), places.sharedAttachments, manifest, proveAudit);
  return fault === null ? { outcome: 'same', words: '' } : { outcome: 'found', words: fault };
};

const carryOut = async (check: Check): Promise<Outcome> => {
  switch (check.kind) {
    case 'data':
      return checkData(check.folder, check.digest);
    case 'copy':
      return checkCopy(check.folder, check.id);
    case 'package':
      await readPackage({ ...check, now: new Date() }, proveAudit);
      return { outcome: 'same', words: '' };
    case 'attachment': {
      const fault = await findAttachmentFault(check.folder, [check]);
      return fault === null ? { outcome: 'same', words: '' } : { outcome: 'found', words: fault };
    }
  }
};

const isOurs = (error: unknown): error is Error => error instanceof StartRefusal || error instanceof CopyError;
const isDamage = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^SQLITE_(CORRUPT|NOTADB)/.test(String(error.code));

const outcomeOf = async (check: Check): Promise<Outcome> => {
  try {
    return await carryOut(check);
  } catch (error) {
    if (isOurs(error)) return { outcome: 'refused', words: error.message };
    // The engine's own word about the file: the door makes a sentence of it.
    if (isDamage(error)) return { outcome: 'found', words: String(error) };
    return { outcome: 'bug', words: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
};

if (process.argv[1] === import.meta.filename)
  for await (const line of createInterface({ input: process.stdin }))
    console.log(JSON.stringify(await outcomeOf(JSON.parse(line) as Check)));
