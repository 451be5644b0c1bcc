import type { BackupOverview, FolderView } from '#shared/backups/backups.ts';
import type { Copy, CopyReason } from '#shared/backups/copy.ts';
import type { Comparison } from './compare-copy.ts';

/** The copies of one book: what the house offers to its features. What can't be done is thrown as a CopyError. */
export type BookCopies = {
  readonly overview: () => Promise<BackupOverview>;
  /** Sentences for every page: damage found by the last check, a data folder in a bad place. */
  readonly warnings: () => Promise<readonly string[]>;
  readonly make: (reason: CopyReason, name?: string) => Promise<Copy>;
  /** A copy unless the newest one already holds all that was done. */
  readonly makeBefore: (reason: CopyReason) => Promise<void>;
  /** The copy of the day, when it is due. */
  readonly makeDaily: () => Promise<void>;
  readonly check: (id: string) => Promise<Copy>;
  readonly remove: (id: string) => Promise<void>;
  /** What is wrong with the data in use, as a sentence; null: nothing. */
  readonly checkBook: () => Promise<string | null>;
  readonly compare: (id: string) => Promise<Comparison & { readonly copy: Copy }>;
  /** @returns the copy of the book as it was before; null: it was too damaged for one. */
  readonly restore: (id: string, who: string) => Promise<string | null>;
  /** When the book was last restored since the program started; null: not since. */
  readonly restoredAt: () => string | null;
  readonly browse: (folder: string | null) => Promise<FolderView>;
  /** Null as the folder gives the second place up. */
  readonly keepSecondPlace: (folder: string | null, passphrase: string | null) => Promise<void>;
  /** @returns the file written to the second place; null: there was nothing to send. */
  readonly sendNewest: () => Promise<string | null>;
  /** @returns the file that was written. */
  readonly writePackage: (toFolder: string, passphrase: string | null) => Promise<string>;
  readonly openPackage: (file: string, passphrase: string | null) => Promise<Copy>;
  /** Waits for what is being written. */
  readonly close: () => Promise<void>;
};
