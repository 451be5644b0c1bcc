import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import type { Manifest } from '#shared/backups/copy.ts';
import { bringAttachments } from './attachments.ts';
import { attachmentFolder, copyPlacesIn, placesOf, unfinished } from './book-places.ts';
import { findDataFault, type ProveAudit } from './check-copy.ts';
import { CopyError } from './copy-error.ts';
import { exists, putInPlace, syncFile, syncFolder, writeStream } from './durable-files.ts';
import { newCopyId, writeManifest } from './make-copy.ts';
import { isSealed, unseal } from './sealed-file.ts';
import { unpackPackage } from './unpack-package.ts';

export type PackageToRead = {
  readonly folder: string;
  readonly file: string;
  readonly passphrase: string | null;
  readonly now: Date;
};

/** The zip itself: the file as it is, or what its passphrase opens, written beside what is being unpacked. */
const openZip = async ({ file, passphrase }: PackageToRead, folder: string): Promise<string> => {
  if (!(await exists(file))) throw new CopyError(`Không thấy tệp ${file}. Kiểm tra ổ và tên tệp.`);
  if (!(await isSealed(file))) return file;
  if (passphrase === null) throw new CopyError('Tệp này có mật khẩu. Nhập mật khẩu đã đặt khi ghi tệp.');
  const zip = path.join(folder, 'goi.zip');
  await writeStream(Readable.from(unseal(file, passphrase)), zip);
  return zip;
};

/**
 * Takes a package into the book's own copies, where it can be looked at and restored like any other. @returns its id.
 * @throws CopyError when the file is no package, is damaged, or its passphrase is another.
 */
export const readPackage = async (asked: PackageToRead, proveAudit: ProveAudit): Promise<Manifest> => {
  const places = placesOf(asked.folder);
  const id = await newCopyId(places, 'from-file', asked.now);
  const half = copyPlacesIn(path.join(places.copies, `${unfinished}${id}`));
  await mkdir(half.folder, { recursive: true });
  try {
    const zip = await openZip(asked, half.folder);
    const packed = await unpackPackage(zip, half);
    if (zip !== asked.file) await rm(zip);
    const fault = await findDataFault(half.database, packed, proveAudit);
    if (fault !== null) throw new CopyError(`Không dùng được bản sao trong tệp này. ${fault}`);
    const attachments = path.join(half.folder, attachmentFolder);
    await bringAttachments(attachments, places.sharedAttachments, packed.attachments);
    await rm(attachments, { recursive: true, force: true });
    const manifest: Manifest = { ...packed, id, reason: 'from-file', name: path.basename(asked.file) };
    await writeManifest(half, manifest);
    await syncFile(half.database);
    await syncFolder(half.folder);
    await putInPlace(half.folder, path.join(places.copies, id));
    return manifest;
  } catch (error) {
    await rm(half.folder, { recursive: true, force: true });
    throw error;
  }
};
