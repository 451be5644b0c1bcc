import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type CopyReason, type Manifest, manifestFormat } from '#shared/backups/copy.ts';
import { openDataFile, settleDataFile } from '../database/engines/data-file.ts';
import { gatherAttachments } from './attachments.ts';
import { countRows, findLastLine, findSchema } from './book-facts.store.ts';
import { type BookPlaces, type CopyPlaces, copyPlacesIn, placesOf, unfinished } from './book-places.ts';
import { lookAtData, type ProveAudit } from './check-copy.ts';
import { CopyError } from './copy-error.ts';
import { exists, fingerprintOf, putInPlace, syncFile, syncFolder } from './durable-files.ts';
import { writeManifestText } from './manifest-file.ts';

export type CopyRequest = {
  /** The book's data folder. */
  readonly folder: string;
  readonly reason: CopyReason;
  readonly name: string;
  readonly now: Date;
  readonly program: string;
};

/** "2026-11-22-164324-daily", by the clock on the wall; a second one of the same second gets a number. */
export const newCopyId = async (places: BookPlaces, reason: CopyReason, now: Date): Promise<string> => {
  const local = new Date(now.getTime() + 7 * 3_600_000).toISOString();
  const base = `${local.slice(0, 10)}-${local.slice(11, 19).replaceAll(':', '')}-${reason}`;
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!(await exists(path.join(places.copies, id)))) return id;
  }
};

const copyData = async (places: BookPlaces, copy: CopyPlaces) => {
  const source = openDataFile(places.database);
  try {
    const rows = await countRows(source.kysely);
    const facts = { rows, schema: await findSchema(source.kysely), lastLine: await findLastLine(source.kysely) };
    await source.copyTo(copy.database);
    return facts;
  } finally {
    source.close();
  }
};

export const writeManifest = async (copy: CopyPlaces, manifest: Manifest): Promise<void> => {
  await writeFile(copy.manifest, writeManifestText(manifest));
  await syncFile(copy.manifest);
};

/** Fills an unfinished folder with data, files and manifest, each checked. */
const fill = async (places: BookPlaces, copy: CopyPlaces, request: CopyRequest & { id: string }, prove: ProveAudit) => {
  const facts = await copyData(places, copy);
  settleDataFile(copy.database);
  const { fault, doubt } = await lookAtData(copy.database, facts.rows, prove);
  if (fault !== null) throw new CopyError(`Bản sao vừa ghi không dùng được, nên đã bỏ. ${fault}`);
  const attachments = await gatherAttachments(places.attachments, places.sharedAttachments);
  await syncFile(copy.database);
  const { id, reason, name, now, program } = request;
  const made = { format: manifestFormat, id, madeAt: now.toISOString(), reason, name, program } as const;
  const manifest: Manifest = {
    ...made,
    ...facts,
    doubt: doubt === null ? null : doubt.slice(0, 500),
    database: await fingerprintOf(copy.database),
    attachments,
  };
  await writeManifest(copy, manifest);
  await syncFolder(copy.folder);
  return manifest;
};

/**
 * Makes a copy of the book beside it. It appears under its name once it is whole, checked and on the disk, or not at all.
 * A book whose audit is in doubt is copied all the same, with the doubt in the manifest.
 * @throws CopyError when the copy is not whole; the system's own error when the disk is full.
 */
export const makeCopy = async (request: CopyRequest, proveAudit: ProveAudit): Promise<Manifest> => {
  const places = placesOf(request.folder);
  const id = await newCopyId(places, request.reason, request.now);
  const half = copyPlacesIn(path.join(places.copies, `${unfinished}${id}`));
  await rm(half.folder, { recursive: true, force: true });
  await mkdir(half.folder, { recursive: true });
  try {
    const manifest = await fill(places, half, { ...request, id }, proveAudit);
    await putInPlace(half.folder, path.join(places.copies, id));
    return manifest;
  } catch (error) {
    await rm(half.folder, { recursive: true, force: true });
    throw error;
  }
};
