import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { HeadKeeper } from '../door/call.ts';
import type { ChainHead } from '../door/chain-hash.ts';

const isHead = (value: unknown): value is ChainHead => {
  const head = value as Partial<ChainHead> | null;
  return typeof head?.hash === 'string' && Number.isSafeInteger(head.sequence);
};

/** Where the head of a data file's audit is kept: beside it. */
export const headFileOf = (dataFile: string): string => `${dataFile}.chuoi-nhat-ky.json`;

/** The heads kept in a file, the newest first; none when there is no such file or it can't be read as one. */
export const readHeads = async (file: string): Promise<ChainHead[]> => {
  try {
    const heads: unknown = JSON.parse(await readFile(file, 'utf8'));
    return Array.isArray(heads) ? heads.filter(isHead) : [];
  } catch {
    return [];
  }
};

type HeadFile = HeadKeeper & { readonly close: () => Promise<void> };
type Options = {
  /** Whether the chain still holds this head. */
  readonly isHeld: (head: ChainHead) => Promise<boolean>;
  readonly log: (line: string) => void;
};

const mostLost = 20;

/**
 * Keeps the newest head of the chain in a small file, written whole or not at all, behind the commands and never in their
 * way. A kept head that the chain no longer holds is the proof of a cut end: it stays in the file below the newest.
 */
export const openHeadFile = (file: string, { isHeld, log }: Options): HeadFile => {
  let newest: ChainHead | null = null;
  let lost: readonly ChainHead[] | null = null;
  let writing: Promise<void> | null = null;

  const findLost = async (): Promise<ChainHead[]> => {
    const kept = await readHeads(file);
    const held = await Promise.all(kept.map(isHeld));
    return kept.filter((_, at) => !held[at]).slice(0, mostLost);
  };
  const writeAll = async (): Promise<void> => {
    for (let written: ChainHead | null = null; newest && newest !== written; ) {
      lost ??= await findLost();
      written = newest;
      await writeFile(`${file}.moi`, JSON.stringify([written, ...lost]));
      await rename(`${file}.moi`, file);
    }
  };
  return {
    keep: (head) => {
      newest = head;
      writing ??= writeAll()
        .catch((error: unknown) => log(`head of the audit not kept: ${error}`))
        .finally(() => {
          writing = null;
        });
    },
    list: async () => {
      await writing;
      return readHeads(file);
    },
    restart: async () => {
      await writing;
      newest = null;
      lost = [];
      await rm(file, { force: true });
    },
    close: async () => {
      await writing;
    },
  };
};

/** For a server, whose file nobody can cut. */
export const noHeadFile: HeadFile = {
  keep: () => {},
  list: async () => [],
  restart: async () => {},
  close: async () => {},
};
