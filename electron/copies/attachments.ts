import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Attachment } from '#shared/backups/copy.ts';
import { hashedPlace } from './book-places.ts';
import { CopyError } from './copy-error.ts';
import { bytesOf, copyIfSame, fingerprintOf } from './durable-files.ts';

const isHash = (name: string): boolean => /^[0-9a-f]{64}$/.test(name);

/** Every file by hash below a folder; none where there is no folder. */
export const listAttachments = async (folder: string): Promise<Attachment[]> => {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const hashes = names.map((name) => path.basename(name)).filter(isHash);
  const found = await Promise.all(
    hashes.map(async (sha256) => ({ sha256, bytes: (await bytesOf(hashedPlace(folder, sha256))) ?? -1 })),
  );
  return found.filter(({ bytes }) => bytes >= 0).sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
};

const isWhole = async (file: string, { sha256, bytes }: Attachment): Promise<boolean> =>
  (await bytesOf(file)) === bytes && (await fingerprintOf(file)).sha256 === sha256;

/**
 * Brings files from one folder of files by hash to another; those that are there and whole stay.
 * @throws CopyError naming the first file that is missing or is not what its name says.
 */
export const bringAttachments = async (from: string, to: string, attachments: readonly Attachment[]): Promise<void> => {
  for (const attachment of attachments) {
    const { sha256 } = attachment;
    const [source, target] = [hashedPlace(from, sha256), hashedPlace(to, sha256)];
    if (await isWhole(target, attachment)) continue;
    if ((await bytesOf(source)) === null) throw new CopyError(`Thiếu tệp đính kèm ${sha256.slice(0, 12)}.`);
    if (!(await copyIfSame(source, target, sha256)))
      throw new CopyError(`Tệp đính kèm ${sha256.slice(0, 12)} bị hỏng: nội dung không còn đúng như khi lưu.`);
  }
};

/**
 * Brings the files of a book to its copies. One that is no longer what its name says is left out, so that it keeps nobody
 * from copying the rest; what an earlier copy kept of it stays. @returns the files that the copies have.
 */
export const gatherAttachments = async (from: string, to: string): Promise<Attachment[]> => {
  const gathered: Attachment[] = [];
  for (const { sha256 } of await listAttachments(from)) {
    const target = hashedPlace(to, sha256);
    const isThere = (await bytesOf(target)) !== null || (await copyIfSame(hashedPlace(from, sha256), target, sha256));
    if (isThere) gathered.push({ sha256, bytes: (await bytesOf(target)) ?? 0 });
  }
  return gathered;
};

/** What is wrong with the files of a copy, each read by its hash; null: all are there and whole. */
export const findAttachmentFault = async (
  folder: string,
  attachments: readonly Attachment[],
): Promise<string | null> => {
  for (const attachment of attachments)
    if (!(await isWhole(hashedPlace(folder, attachment.sha256), attachment)))
      return `Tệp đính kèm ${attachment.sha256.slice(0, 12)} bị thiếu hoặc bị hỏng.`;
  return null;
};
