import path from 'node:path';

export const databaseName = 'so-ke-hoach.db';
export const attachmentFolder = 'tep-dinh-kem';

/** Where everything of a book lies, below its data folder. */
export type BookPlaces = {
  readonly folder: string;
  readonly database: string;
  /** Files by hash: `<first two figures>/<hash>`. */
  readonly attachments: string;
  /** One folder per copy, and beside them the files that they share. */
  readonly copies: string;
  readonly sharedAttachments: string;
  readonly settings: string;
  /** The last restore, for taking it back. */
  readonly restored: string;
  /** What is written to the second place. */
  readonly sent: string;
};

export const placesOf = (folder: string): BookPlaces => {
  const copies = path.join(folder, 'sao-luu');
  return {
    folder,
    database: path.join(folder, databaseName),
    attachments: path.join(folder, attachmentFolder),
    copies,
    sharedAttachments: path.join(copies, attachmentFolder),
    settings: path.join(copies, 'cai-dat.json'),
    restored: path.join(copies, 'khoi-phuc.json'),
    sent: path.join(copies, 'da-gui.json'),
  };
};

/** Whatever begins so was being written when the program ended, and is no copy. */
export const unfinished = '.dang-ghi-';

export type CopyPlaces = {
  readonly folder: string;
  readonly database: string;
  readonly manifest: string;
  /** When it was last looked at, and what was found. */
  readonly checked: string;
};

export const copyPlacesIn = (folder: string): CopyPlaces => ({
  folder,
  database: path.join(folder, databaseName),
  manifest: path.join(folder, 'ban-ke.json'),
  checked: path.join(folder, 'kiem-tra.json'),
});

export const copyPlacesOf = (places: BookPlaces, id: string): CopyPlaces => copyPlacesIn(path.join(places.copies, id));

/** Where a file of this hash lies below a folder of files by hash. */
export const hashedPlace = (folder: string, sha256: string): string => path.join(folder, sha256.slice(0, 2), sha256);
