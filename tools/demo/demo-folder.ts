import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { dataFolder } from '#node-side/core/data-folder.ts';
import { openDemoBook } from './demo-book.ts';
import { fillProvince } from './province.ts';
import { recordTargets2018 } from './record-2018.ts';

/** The folder of the example book, beside the real one and never the same; made on the first call, whole or not at all. */
export const demoFolder = async (env: NodeJS.ProcessEnv): Promise<string> => {
  const folder = `${dataFolder(env)}-mau`;
  if (existsSync(folder)) return folder;
  console.log('Đang làm sổ mẫu (một năm của Hà Nội và Lào Cai)…');
  await mkdir(path.dirname(folder), { recursive: true });
  const unfinished = await mkdtemp(`${folder}-`);
  try {
    const demo = await openDemoBook(unfinished, '2018-01-10');
    try {
      await fillProvince(demo);
      await recordTargets2018(demo.compiler, demo.planId);
    } finally {
      await demo.core.close();
    }
    await rename(unfinished, folder);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  return path.resolve(folder);
};
