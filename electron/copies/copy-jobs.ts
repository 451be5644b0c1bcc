import { openDataFile } from '../database/engines/data-file.ts';
import { bookTables } from '../database/tables.ts';
import { findDamage } from './book-facts.store.ts';
import { copyPlacesOf, placesOf } from './book-places.ts';
import { findCopyFault, type ProveAudit } from './check-copy.ts';
import { compareCopy } from './compare-copy.ts';
import { type CopyRequest, makeCopy } from './make-copy.ts';
import { getManifest, keepChecked } from './read-copies.ts';
import { type PackageToRead, readPackage } from './read-package.ts';
import { stageCopy } from './stage-copy.ts';
import { type PackageRequest, writePackage } from './write-package.ts';

type OneCopy = { readonly folder: string; readonly id: string; readonly now: Date };

const checkCopy = async ({ folder, id, now }: OneCopy, proveAudit: ProveAudit): Promise<string | null> => {
  const places = placesOf(folder);
  const manifest = await getManifest(places, id);
  const fault = await findCopyFault(copyPlacesOf(places, id), places.sharedAttachments, manifest, proveAudit);
  await keepChecked(places, id, fault, now);
  return fault;
};

/** What is wrong with the book's own data file, looked at in full; null: nothing. */
const checkBook = async (folder: string, proveAudit: ProveAudit): Promise<string | null> => {
  const file = openDataFile(placesOf(folder).database);
  try {
    const damage = await findDamage(file.kysely, 'full');
    return damage === null ? await proveAudit(file.kysely, bookTables) : `Tệp dữ liệu bị hỏng (${damage}).`;
  } finally {
    file.close();
  }
};

/** The work on whole files, which runs in a thread of its own so that nobody waits for it. */
export const copyJobs = (proveAudit: ProveAudit) => ({
  make: (request: CopyRequest) => makeCopy(request, proveAudit),
  check: (request: OneCopy) => checkCopy(request, proveAudit),
  checkBook: ({ folder }: { readonly folder: string }) => checkBook(folder, proveAudit),
  compare: ({ folder, id }: { readonly folder: string; readonly id: string }) => compareCopy(folder, id),
  stage: (request: OneCopy) => stageCopy(request, proveAudit),
  writePackage: (request: PackageRequest) => writePackage(request),
  readPackage: (request: PackageToRead) => readPackage(request, proveAudit),
});

type CopyJobs = ReturnType<typeof copyJobs>;
export type JobName = keyof CopyJobs;
export type JobInput<N extends JobName> = Parameters<CopyJobs[N]>[0];
export type JobAnswer<N extends JobName> = Awaited<ReturnType<CopyJobs[N]>>;

export type CopyJob = { readonly [N in JobName]: { readonly name: N; readonly input: JobInput<N> } }[JobName];

/** What a thread answers: errors lose their class and code on the way, so these are sent beside the message. */
export type ThreadAnswer =
  | { readonly kind: 'done'; readonly value: unknown }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'failed'; readonly message: string; readonly stack: string; readonly code: string | null };

/** Carries out jobs: in a thread, or at once where nobody waits yet. */
export type RunJob = <N extends JobName>(name: N, input: JobInput<N>) => Promise<JobAnswer<N>>;
