import { createHash } from 'node:crypto';
import { Manifest } from '#shared/backups/copy.ts';

const hashOf = (manifest: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(manifest) ?? '')
    .digest('hex');

/** The text of a manifest's file. */
export const writeManifestText = (manifest: Manifest): string =>
  JSON.stringify({ sha256: hashOf(manifest), manifest }, null, 1);

/** The manifest in a parsed file; null where it is none, or not as it was written. */
export const readManifest = (file: unknown): Manifest | null => {
  if (typeof file !== 'object' || file === null || !('manifest' in file) || !('sha256' in file)) return null;
  if (file.sha256 !== hashOf(file.manifest)) return null;
  const read = Manifest.safeParse(file.manifest);
  return read.success ? read.data : null;
};
