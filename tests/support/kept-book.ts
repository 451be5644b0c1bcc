import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hashedPlace, placesOf } from '#node-side/copies/book-places.ts';
import { openBook } from '#node-side/core/open-book.ts';
import { type Client, type Core, startCore } from '#node-side/core/start-core.ts';
import type { Actor } from '#shared/contract/actor.ts';
import { resources, testPorts } from './a-book.ts';
import { temporaryFolder } from './engines.ts';

const person: Actor = { id: 'an', name: 'Lê Văn An', roles: ['administrator', 'compiler'], agencyId: null };

/** Named, not inferred, as in a-book.ts. */
export type KeptBook = {
  readonly folder: string;
  readonly core: Core;
  readonly ports: ReturnType<typeof testPorts>;
  readonly client: Client;
  readonly close: () => Promise<void>;
};

/** A book in a folder, opened as the program opens it: with its lock and its copies. */
export const openKeptBook = async (folder = temporaryFolder()): Promise<KeptBook> => {
  const ports = testPorts();
  const database = await openBook(folder, ports.now());
  const core = startCore({ database, resources, ports, copiesOf: folder });
  return { folder, core, ports, client: core.as(person), close: core.close };
};

/** A file in the book, under its hash. */
export const addAttachment = (folder: string, text: string): string => {
  const sha256 = createHash('sha256').update(text).digest('hex');
  const file = hashedPlace(placesOf(folder).attachments, sha256);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
};
