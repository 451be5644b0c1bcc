import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { exists } from '../../copies/durable-files.ts';
import { refuse } from '../../door/refuse.ts';

export type NamedFile = { readonly name: string; readonly bytes: Uint8Array };

const putOne = async (folder: string, { name, bytes }: NamedFile): Promise<void> => {
  const half = path.join(folder, `.${name}.dang-ghi`);
  try {
    const handle = await open(half, 'w', 0o600);
    await handle.writeFile(bytes).finally(() => handle.close());
    await rename(half, path.join(folder, name));
  } catch (error) {
    await rm(half, { force: true }).catch(() => undefined);
    throw error;
  }
};

/** Before anything is written down: the files have somewhere to go. */
export const refuseNoFolder = async (chosen: string): Promise<void> => {
  if (!path.isAbsolute(chosen)) throw refuse('refused', 'Thư mục: ghi đường dẫn đầy đủ, ví dụ E:\\Gửi đi.');
  if (!(await exists(chosen)))
    throw refuse('refused', `Không thấy thư mục ${chosen}. Cắm lại ổ hoặc chọn thư mục khác.`);
};

/** Puts the files of one agency into a folder of its own, each whole or not at all. @returns that folder. */
export const putInFolder = async (chosen: string, ownFolder: string, files: readonly NamedFile[]): Promise<string> => {
  const folder = path.join(chosen, ownFolder);
  await mkdir(folder, { recursive: true });
  for (const file of files) await putOne(folder, file);
  return folder;
};
