import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { figure } from '#shared/words/numbers.ts';
import {
  fileFolder,
  type Manifest,
  manifestName,
  maxPackageBytes,
  maxPartBytes,
  mostParts,
  packageFormat,
  signatureName,
} from './manifest.ts';
import { PackageError } from './package-error.ts';
import { type KeyPair, sign } from './signing.ts';

/** What a package says beside its parts. */
type PackageHead = Omit<Manifest, 'format' | 'parts'>;

type PackageContents = {
  readonly head: PackageHead;
  /** The rows or the answer, as they will be read back. */
  readonly data: unknown;
  /** The files that it brings, by the hash of what they contain. */
  readonly files: ReadonlyMap<string, Uint8Array>;
};

/** `sha256`: of the whole file. */
type WrittenPackage = { readonly bytes: Buffer; readonly sha256: string };

type Part = { readonly name: string; readonly bytes: Uint8Array };

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const megabytes = (bytes: number): string => figure(Math.ceil(bytes / 1_000_000));

const refuseTooLarge = (parts: readonly Part[], { agencyName }: PackageHead): void => {
  const total = parts.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (total <= maxPackageBytes && parts.length <= mostParts && parts.every(({ bytes }) => bytes.length <= maxPartBytes))
    return;
  throw new PackageError(
    `Gói của ${agencyName} có ${figure(parts.length - 1)} tệp minh chứng, ${megabytes(total)} MB: một gói nhận đến ` +
      `${megabytes(maxPackageBytes)} MB. Bớt tệp minh chứng trong kỳ này.`,
  );
};

const partsOf = ({ head, data, files }: PackageContents): Part[] => [
  { name: head.kind === 'form' ? 'giao-viec.json' : 'tra-loi.json', bytes: Buffer.from(JSON.stringify(data)) },
  ...[...files].map(([sha256, bytes]) => ({ name: `${fileFolder}/${sha256}`, bytes })),
];

const manifestOf = (head: PackageHead, parts: readonly Part[]): Buffer => {
  const listed = parts.map(({ name, bytes }) => ({ name, sha256: sha256Of(bytes), bytes: bytes.length }));
  return Buffer.from(JSON.stringify({ format: packageFormat, ...head, parts: listed }, null, 1));
};

/** Attached files are packed already. */
const isPacked = (name: string): boolean => name.startsWith(fileFolder);

/** The bytes of a package: a signed manifest that names every part by its hash, then the parts. */
export const writePackage = async (contents: PackageContents, key: KeyPair): Promise<WrittenPackage> => {
  const { head } = contents;
  const parts = partsOf(contents);
  refuseTooLarge(parts, head);
  const manifest = manifestOf(head, parts);
  const signature = { publicKey: key.publicKey, signature: sign(manifest, key) };
  const zip = new ZipFile();
  const mtime = new Date(head.madeAt);
  zip.addBuffer(manifest, manifestName, { mtime });
  zip.addBuffer(Buffer.from(JSON.stringify(signature)), signatureName, { mtime });
  for (const { name, bytes } of parts)
    zip.addBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), name, {
      mtime,
      compress: !isPacked(name),
    });
  zip.end();
  const bytes = await buffer(zip.outputStream as Readable);
  return { bytes, sha256: sha256Of(bytes) };
};
