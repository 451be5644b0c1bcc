import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openHeadFile, readHeads } from '#node-side/core/head-file.ts';
import { temporaryFolder } from '../support/engines.ts';

const aFile = () => path.join(temporaryFolder(), 'so-ke-hoach.db.chuoi-nhat-ky.json');
const head = (sequence: number) => ({ sequence, hash: `mã ${sequence}` });
const open = (file: string, held: (sequence: number) => boolean = () => true) =>
  openHeadFile(file, { isHeld: async ({ sequence }) => held(sequence), log: () => {} });

test('the newest head stands in the file, also when many come at once', async () => {
  const file = aFile();
  const heads = open(file);
  for (let sequence = 1; sequence <= 500; sequence++) heads.keep(head(sequence));
  await heads.close();
  expect(await readHeads(file)).toEqual([head(500)]);
});

test('a head that the chain no longer holds stays in the file behind the newest', async () => {
  const file = aFile();
  const first = open(file);
  first.keep(head(9));
  await first.close();
  const later = open(file, (sequence) => sequence < 9);
  later.keep(head(4));
  later.keep(head(5));
  expect(await later.list()).toEqual([head(5), head(9)]);
});

test('a file that is none, or is broken, holds no head and is written anew', async () => {
  const file = aFile();
  expect(await readHeads(file)).toEqual([]);
  writeFileSync(file, '[{"sequence":');
  const heads = open(file);
  expect(await heads.list()).toEqual([]);
  heads.keep(head(1));
  expect(await heads.list()).toEqual([head(1)]);
});
