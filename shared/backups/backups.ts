import { z } from 'zod';
import { text } from '../contract/fields.ts';
import { Copy } from './copy.ts';

export const SecondPlace = z.object({
  folder: z.string(),
  isSealed: z.boolean(),
  /** The place can't be reached now: the USB drive is out, the share is down. */
  isAway: z.boolean(),
  /** The newest copy that lies there; null: none yet. */
  newestId: z.string().nullable(),
  newestAt: z.string().nullable(),
  /** What went wrong when it was last tried; null: nothing. */
  fault: z.string().nullable(),
});
export type SecondPlace = Readonly<z.infer<typeof SecondPlace>>;

export const Restored = z.object({
  at: z.string(),
  who: z.string(),
  /** When the copy was made that the book came from. */
  copyMadeAt: z.string(),
  /** The copy of what the book was before; null: it was too damaged for one. */
  safetyId: z.string().nullable(),
});
/** The last restore. */
export type Restored = Readonly<z.infer<typeof Restored>>;

export const BookCheck = z.object({ at: z.string(), fault: z.string().nullable() });
/** When the whole data file was last looked at, and what was found. */
export type BookCheck = Readonly<z.infer<typeof BookCheck>>;

export const BackupOverview = z.object({
  folder: z.string(),
  copiesFolder: z.string(),
  bookBytes: z.int(),
  copies: z.array(Copy).readonly(),
  /** Folders that were copies and can't be read as such any more. */
  unreadable: z.array(z.string()).readonly(),
  secondPlace: SecondPlace.nullable(),
  check: BookCheck.nullable(),
  restored: Restored.nullable(),
  /** Why the data should not stay where it lies. */
  placeWarning: z.string().nullable(),
});
export type BackupOverview = Readonly<z.infer<typeof BackupOverview>>;

export const FolderView = z.object({
  /** null: the places to begin from. */
  folder: z.string().nullable(),
  parent: z.string().nullable(),
  folders: z.array(z.object({ name: z.string(), path: z.string() })).readonly(),
  /** Copies written as one file. */
  packages: z.array(z.object({ name: z.string(), path: z.string(), bytes: z.int() })).readonly(),
});
/** What stands in a folder of this computer, as far as copies go. */
export type FolderView = Readonly<z.infer<typeof FolderView>>;

export const place = (label: string) => z.string().min(1).max(1_000).meta({ title: label });

const leastPassphrase = 10;

/** Why a passphrase won't do, or null. */
export const whyNotPassphrase = (passphrase: string): string | null =>
  passphrase.normalize('NFC').length < leastPassphrase
    ? `Mật khẩu của tệp: dài ít nhất ${leastPassphrase} ký tự, ví dụ bốn năm từ rời nhau.`
    : null;

export const passphrase = z.string().min(1).max(200).nullable().meta({ title: 'Mật khẩu của tệp' });
export const copyName = text('Tên bản sao', 200);
