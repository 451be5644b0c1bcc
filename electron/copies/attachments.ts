import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Attachment } from '#shared/backups/copy.ts';
import { hashedPlace } from './book-places.ts';
import { CopyError } from './copy-error.ts';
import { bytesOf, copyWhole, fingerprintOf } from './durable-files.ts';

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

/**
 * Brings files from one folder of files by hash to another; those that are there already stay. Each is read back by
 * its hash while it is copied.
 * @throws CopyError naming the first file that is missing or is not what its name says.
 */
export const bringAttachments = async (from: string, to: string, attachments: readonly Attachment[]): Promise<void> => {
  for (const { sha256, bytes } of attachments) {
    const target = hashedPlace(to, sha256);
    if ((await bytesOf(target)) === bytes) continue;
    const source = hashedPlace(from, sha256);
    if ((await bytesOf(source)) === null) throw new CopyError(`Thiếu tệp đính kèm ${sha256.slice(0, 12)}.`);
    const written = await copyWhole(source, target);
    if (written.sha256 === sha256) continue;
    await rm(target, { force: true });
    throw new CopyError(`Tệp đính kèm ${sha256.slice(0, 12)} bị hỏng: nội dung không còn đúng như khi lưu.`);
  }
};

/** What is wrong with the files of a copy, each read by its hash; null: all are there and whole. */
export const findAttachmentFault = async (
  folder: string,
  attachments: readonly Attachment[],
): Promise<string | null> => {
  for (const { sha256, bytes } of attachments) {
    const file = hashedPlace(folder, sha256);
    if ((await bytesOf(file)) !== bytes) return `Thiếu tệp đính kèm ${sha256.slice(0, 12)}.`;
    if ((await fingerprintOf(file)).sha256 !== sha256) return `Tệp đính kèm ${sha256.slice(0, 12)} bị hỏng.`;
  }
  return null;
};
