import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { z } from 'zod';
import {
  fileFolder,
  Manifest,
  manifestName,
  maxPackageBytes,
  mostParts,
  packageFormat,
  SignatureFile,
  signatureName,
} from './manifest.ts';
import { PackageError } from './package-error.ts';
import { isSignedBy } from './signing.ts';

export type UnpackedPackage = {
  readonly manifest: Manifest;
  /** The key that it is signed with; null: nobody signed it. */
  readonly signedBy: string | null;
  /** The parsed rows or answer. */
  readonly data: unknown;
  readonly files: ReadonlyMap<string, Buffer>;
  /** Of the whole file. */
  readonly sha256: string;
};

const maxManifestBytes = 2_000_000;

const notOurs = () => new PackageError('Tệp này không phải gói .skh của Sổ Kế Hoạch, hoặc đã bị hỏng khi gửi.');
const damaged = (what: string) =>
  new PackageError(`Gói này không còn nguyên vẹn (${what}). Đề nghị bên gửi gửi lại gói.`);

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const parse = (bytes: Buffer): unknown => {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw damaged('nội dung không đọc được');
  }
};

const Versioned = z.object({ format: z.int() });

/** Before anything else is looked at: another format may be signed otherwise. */
const refuseOtherFormat = (file: unknown): void => {
  const version = Versioned.safeParse(file);
  if (!version.success) throw notOurs();
  const { format } = version.data;
  if (format > packageFormat)
    throw new PackageError(
      `Gói này do phiên bản Sổ Kế Hoạch mới hơn lập (dạng ${format}, chương trình này đọc dạng ${packageFormat}). Cập nhật chương trình rồi mở lại.`,
    );
  if (format < packageFormat)
    throw new PackageError(
      `Gói này ở dạng cũ (dạng ${format}) không còn đọc được. Đề nghị bên gửi cập nhật chương trình rồi lập lại gói.`,
    );
};

const readManifest = (file: unknown): Manifest => {
  const read = Manifest.safeParse(file);
  if (!read.success) throw damaged('bản kê sai mẫu');
  return read.data;
};

/** The key, once it is sure that it signed the manifest; a signature that doesn't verify is worse than none. */
const readSignature = (bytes: Buffer, manifest: Buffer): string => {
  const read = SignatureFile.safeParse(parse(bytes));
  if (read.success && isSignedBy(manifest, read.data.signature, read.data.publicKey)) return read.data.publicKey;
  throw new PackageError(
    'Chữ ký của gói không đúng: nội dung đã bị sửa sau khi ký. Không dùng gói này; đề nghị bên gửi gửi lại.',
  );
};

/** Everything in the zip by its name. yauzl itself refuses names that lead elsewhere and sizes that are not told right. */
const readEntries = async (zip: ZipFile): Promise<Map<string, Buffer>> => {
  if (zip.entryCount > mostParts + 2) throw notOurs();
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) entries.push(entry);
  const total = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (total > maxPackageBytes + maxManifestBytes) throw notOurs();
  const found = new Map<string, Buffer>();
  for (const entry of entries) {
    if (found.has(entry.fileName)) throw damaged('một phần có hai lần');
    if (entry.fileName === manifestName && entry.uncompressedSize > maxManifestBytes) throw notOurs();
    found.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  }
  return found;
};

const takePart = (entries: Map<string, Buffer>, name: string): Buffer | undefined => {
  const bytes = entries.get(name);
  entries.delete(name);
  return bytes;
};

const takeListed = (entries: Map<string, Buffer>, { parts }: Manifest): Map<string, Buffer> => {
  const taken = new Map<string, Buffer>();
  for (const { name, sha256, bytes } of parts) {
    const part = takePart(entries, name);
    if (!part) throw damaged(`thiếu phần ${name}`);
    if (part.length !== bytes || sha256Of(part) !== sha256) throw damaged(`phần ${name} khác bản kê`);
    if (name.startsWith(`${fileFolder}/`) && name !== `${fileFolder}/${sha256}`) throw damaged(`tên phần ${name} sai`);
    taken.set(name, part);
  }
  if (entries.size > 0) throw damaged('có phần ngoài bản kê');
  return taken;
};

const open = async (bytes: Buffer): Promise<Map<string, Buffer>> => {
  try {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true });
    return await readEntries(zip);
  } catch (error) {
    throw error instanceof PackageError ? error : notOurs();
  }
};

/**
 * Reads a whole package in memory, never to the disk: its manifest, its signature, every part as the manifest says it.
 * @throws PackageError when it is anything else.
 */
export const unpackPackage = async (bytes: Buffer): Promise<UnpackedPackage> => {
  if (bytes.length > maxPackageBytes + maxManifestBytes)
    throw new PackageError(`Tệp lớn hơn ${maxPackageBytes / 1_000_000} MB: không phải gói .skh của Sổ Kế Hoạch.`);
  const entries = await open(bytes);
  const manifestBytes = takePart(entries, manifestName);
  if (!manifestBytes) throw notOurs();
  const file = parse(manifestBytes);
  refuseOtherFormat(file);
  const signatureBytes = takePart(entries, signatureName);
  const signedBy = signatureBytes ? readSignature(signatureBytes, manifestBytes) : null;
  const manifest = readManifest(file);
  const parts = takeListed(entries, manifest);
  const dataName = manifest.kind === 'form' ? 'giao-viec.json' : 'tra-loi.json';
  const data = parts.get(dataName);
  if (!data) throw damaged(`thiếu phần ${dataName}`);
  const files = [...parts].filter(([name]) => name.startsWith(`${fileFolder}/`));
  return {
    manifest,
    signedBy,
    data: parse(data),
    files: new Map(files.map(([name, part]) => [name.slice(fileFolder.length + 1), part])),
    sha256: sha256Of(bytes),
  };
};
