import { z } from 'zod';
import type { BookPlaces } from './book-places.ts';
import { readJson, writeWhole } from './durable-files.ts';
import type { PassphraseKey } from './passphrase.ts';

const base64 = z.base64().transform((text): Uint8Array => Buffer.from(text, 'base64'));

const Settings = z.object({
  secondPlace: z
    .object({
      folder: z.string(),
      /** Written into the place when it was chosen: another drive under the same name is not it. */
      mark: z.string(),
      key: z
        .object({
          recipe: z.object({ cost: z.int(), blockSize: z.int(), parallel: z.int(), salt: base64 }),
          key: base64,
        })
        .nullable(),
    })
    .nullable(),
});

export type ChosenPlace = {
  readonly folder: string;
  readonly mark: string;
  readonly key: PassphraseKey | null;
};

/** Beside the data and not in it, so that a restore leaves it alone. */
export const readChosenPlace = async (places: BookPlaces): Promise<ChosenPlace | null> => {
  const read = Settings.safeParse(await readJson(places.settings));
  return read.success ? read.data.secondPlace : null;
};

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

export const keepChosenPlace = (places: BookPlaces, chosen: ChosenPlace | null): Promise<void> => {
  const key = chosen?.key;
  const closed = key ? { recipe: { ...key.recipe, salt: text(key.recipe.salt) }, key: text(key.key) } : null;
  return writeWhole(places.settings, JSON.stringify({ secondPlace: chosen && { ...chosen, key: closed } }, null, 1));
};
