import { randomUUID } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { SecondPlace } from '#shared/backups/backups.ts';
import type { BookPlaces } from './book-places.ts';
import { CopyError } from './copy-error.ts';
import type { RunJob } from './copy-jobs.ts';
import { type ChosenPlace, keepChosenPlace, readChosenPlace } from './copy-settings.ts';
import { readJson, writeWhole } from './durable-files.ts';
import { deriveKey, newRecipe } from './passphrase.ts';

const markName = '.so-ke-hoach-noi-luu';
/** How many of its copies a book leaves at the second place. */
const mostSent = 12;

const Sent = z.array(z.object({ id: z.string(), madeAt: z.string(), file: z.string() }));
type Sent = z.infer<typeof Sent>;

const readSent = async (places: BookPlaces): Promise<Sent> => {
  const read = Sent.safeParse(await readJson(places.sent));
  return read.success ? read.data : [];
};

/** Whether the place is there, and is the one that was chosen. */
const isThere = async ({ folder, mark }: ChosenPlace): Promise<boolean> =>
  readFile(path.join(folder, markName), 'utf8').then(
    (found) => found.trim() === mark,
    () => false,
  );

const awaySentence = ({ folder }: ChosenPlace): string =>
  `Chưa thấy nơi lưu thứ hai (${folder}). Cắm ổ hoặc nối lại thư mục chung; bản sao sẽ được ghi bù.`;

/** Chooses a place and leaves a mark in it. @throws CopyError when nothing can be written there. */
export const chooseSecondPlace = async (
  places: BookPlaces,
  folder: string,
  passphrase: string | null,
): Promise<void> => {
  if (!path.isAbsolute(folder)) throw new CopyError('Thư mục: ghi đường dẫn đầy đủ, ví dụ E:\\Sao lưu.');
  const inside = path.relative(places.folder, folder);
  if (inside === '' || !(inside.startsWith('..') || path.isAbsolute(inside)))
    throw new CopyError('Thư mục này nằm ngay trong thư mục dữ liệu. Chọn nơi khác: ổ USB hoặc thư mục chung.');
  const mark = randomUUID();
  try {
    await writeFile(path.join(folder, markName), `${mark}\n`);
  } catch {
    throw new CopyError(`Không ghi được vào thư mục ${folder}. Kiểm tra thư mục có thật và cho phép ghi.`);
  }
  const key = passphrase === null ? null : await deriveKey(passphrase, newRecipe());
  await keepChosenPlace(places, { folder, mark, key });
  await writeWhole(places.sent, '[]');
};

export const forgetSecondPlace = (places: BookPlaces): Promise<void> => keepChosenPlace(places, null);

const thinSent = async (sent: Sent): Promise<Sent> => {
  for (const { file } of sent.slice(0, -mostSent)) await rm(file, { force: true });
  return sent.slice(-mostSent);
};

type Newest = { readonly id: string; readonly madeAt: string };

/** Writes a copy to the second place, unless it lies there already. @returns the file, null where no place is chosen. */
export const sendCopy = async (places: BookPlaces, newest: Newest, run: RunJob): Promise<string | null> => {
  const chosen = await readChosenPlace(places);
  if (!chosen) return null;
  if (!(await isThere(chosen))) throw new CopyError(awaySentence(chosen));
  const sent = await readSent(places);
  const there = sent.find(({ id }) => id === newest.id);
  if (there) return there.file;
  const { folder } = places;
  const file = await run('writePackage', { folder, id: newest.id, toFolder: chosen.folder, key: chosen.key });
  await writeWhole(places.sent, JSON.stringify(await thinSent([...sent, { ...newest, file }])));
  return file;
};

export const viewSecondPlace = async (places: BookPlaces, fault: string | null): Promise<SecondPlace | null> => {
  const chosen = await readChosenPlace(places);
  if (!chosen) return null;
  const newest = (await readSent(places)).at(-1);
  const isAway = !(await isThere(chosen));
  return {
    folder: chosen.folder,
    isSealed: chosen.key !== null,
    isAway,
    newestId: newest?.id ?? null,
    newestAt: newest?.madeAt ?? null,
    fault: isAway ? awaySentence(chosen) : fault,
  };
};
