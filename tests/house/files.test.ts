import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root, sourceFiles } from './source-files.ts';

const files = sourceFiles();

test('no file is longer than 250 lines', () => {
  const long = files
    .map((file) => `${file.text.split('\n').length - 1} ${file.path}`)
    .filter((line) => parseInt(line, 10) > 250);
  expect(long).toEqual([]);
});

test('no file is named after nothing', () => {
  const vague = files.filter((file) =>
    /(^|[/-])(utils?|helpers?|common|manager|service|misc|index)\.tsx?$/.test(file.path),
  );
  expect(vague.map((file) => file.path)).toEqual([]);
});

test('nothing is left unfinished, silenced or skipped for good', () => {
  const left = /\b(TODO|FIXME|XXX|HACK)\b|@ts-ignore|\bas any\b|(describe|test|it)\.(only|skip)\(/;
  const found = files.filter((file) => !file.path.startsWith('tests/house/') && left.test(file.text));
  expect(found.map((file) => file.path)).toEqual([]);
});

test('all words are written in composed letters', () => {
  expect(files.filter((file) => file.text !== file.text.normalize('NFC')).map((file) => file.path)).toEqual([]);
});

test('every dependency has one exact version', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
    readFileSync(path.join(root, 'package.json'), 'utf8'),
  ) as Record<string, Record<string, string>>;
  const versions = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(versions.length).toBeGreaterThan(30);
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
