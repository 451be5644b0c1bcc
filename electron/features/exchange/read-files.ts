import { createHash } from 'node:crypto';
import type { LongWork } from '#shared/contract/long-work.ts';
import type { Reader } from '../../database/handles.ts';
import type { Printer } from '../../documents/print.ts';
import { PackageError } from '../../packages/package-error.ts';
import { readPackageAnswer } from '../../packages/read-answer.ts';
import { signatureStateOf } from './correspondents.store.ts';
import { readExcelAnswer } from './read-excel-answer.ts';
import { isRead, type Reading, type ReceivedFile } from './received-file.ts';

type Asking = {
  readonly printer: Printer;
  readonly signal: AbortSignal | undefined;
  /** What was read before. */
  readonly known?: readonly ReceivedFile[];
  readonly onProgress?: (progress: LongWork) => void;
};

const foreign = 'Tệp không phải gói .skh hay biểu Excel (.xlsx) của chương trình.';

const readPackage = async (bytes: Buffer): Promise<Reading> => {
  try {
    const { answer, from, signedBy, files } = await readPackageAnswer(bytes);
    const contents = new Map([...files].map(([sha256, file]) => [sha256, new Blob([Uint8Array.from(file)])] as const));
    const sender = signedBy === null ? null : { ...from, publicKey: signedBy };
    return { answer, signedBy: sender, signature: 'none', contents };
  } catch (error) {
    if (error instanceof PackageError) return { whyNot: error.message };
    throw error;
  }
};

const readForm = async (bytes: Buffer, { printer, signal }: Asking): Promise<Reading> => {
  const read = await readExcelAnswer(printer, Uint8Array.from(bytes), { signal });
  return 'reason' in read
    ? { whyNot: `${read.place}: ${read.reason}` }
    : { answer: read, signedBy: null, signature: 'none', contents: new Map() };
};

const readOne = (file: File, bytes: Buffer, asking: Asking): Promise<Reading> => {
  const name = file.name.toLowerCase();
  if (name.endsWith('.skh')) return readPackage(bytes);
  if (name.endsWith('.xlsx') || name.endsWith('.xlsm')) return readForm(bytes, asking);
  return Promise.resolve({ whyNot: foreign });
};

/** Reads files that came back, one after the other, with no transaction open. One that can't be read says why. */
export const readFiles = async (files: readonly File[], asking: Asking): Promise<ReceivedFile[]> => {
  const read: ReceivedFile[] = [];
  const known = new Map(asking.known?.map(({ sha256, reading }) => [sha256, reading]));
  for (const file of files) {
    asking.signal?.throwIfAborted();
    asking.onProgress?.({ done: read.length, total: files.length, name: file.name });
    const bytes = Buffer.from(await file.arrayBuffer());
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const reading = known.get(sha256) ?? (await readOne(file, bytes, asking));
    known.set(sha256, reading);
    read.push({ name: file.name.normalize('NFC').slice(0, 300), sha256, reading });
  }
  return read;
};

/** The same files with what the book knows of who signed them. */
export const withSignatures = async (db: Reader, files: readonly ReceivedFile[]): Promise<ReceivedFile[]> => {
  const known: ReceivedFile[] = [];
  for (const file of files) {
    if (!isRead(file)) {
      known.push(file);
      continue;
    }
    const { answer, signedBy } = file.reading;
    const signature = await signatureStateOf(db, {
      agencyId: answer.stamp.agencyId,
      signedBy: signedBy?.publicKey ?? null,
    });
    known.push({ ...file, reading: { ...file.reading, signature } });
  }
  return known;
};
