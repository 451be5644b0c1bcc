import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openBook } from '#node-side/core/open-book.ts';
import { type Core, startCore } from '#node-side/core/start-core.ts';
import type { Actor } from '#shared/contract/actor.ts';

const resources = path.resolve(import.meta.dirname, '../../resources');

export const compiler: Actor = { id: 'drill', name: 'Diễn tập', roles: ['administrator', 'compiler'], agencyId: null };

export const openDrillCore = async (folder: string): Promise<Core> =>
  startCore({ database: await openBook(folder, new Date()), resources });

/** The same with the copies that it keeps of itself. */
export const openKeptCore = async (folder: string): Promise<Core> =>
  startCore({ database: await openBook(folder, new Date()), resources, copiesOf: folder });

/** A folder with a closed book that holds a plan of the library; removed after `use`. */
export const withBook = async <T>(
  use: (folder: string) => Promise<T>,
  { key = 'ha-noi-8560', below = tmpdir() } = {},
): Promise<T> => {
  const folder = await mkdtemp(path.join(below, 'so-ke-hoach-drill-'));
  try {
    const core = await openDrillCore(folder);
    await core.as(compiler).plans.addFromLibrary({ key });
    await core.close();
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
