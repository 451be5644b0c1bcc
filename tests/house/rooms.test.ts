import { expect, test } from 'vitest';
import { resolveImport, sourceFiles } from './source-files.ts';

const files = sourceFiles();

/** Every import of files that match `from` which leads to a place that matches `to`. */
const crossings = (from: RegExp, to: RegExp, except: RegExp = /^$/): string[] =>
  files
    .filter((file) => from.test(file.path) && !except.test(file.path))
    .flatMap((file) =>
      file.imports
        .map((target) => resolveImport(file.path, target))
        .filter((target) => to.test(target))
        .map((target) => `${file.path} → ${target}`),
    );

test('there are files to look at', () => {
  expect(files.length).toBeGreaterThan(80);
  expect(files.flatMap((file) => file.imports).length).toBeGreaterThan(200);
});

test('shared is plain TypeScript that runs anywhere', () => {
  expect(
    crossings(/^shared\//, /^(electron|renderer|tests|tools)\/|^node:|^(react|kysely|better-sqlite3|pdfkit)/),
  ).toEqual([]);
});

test('the page knows the contract and nothing of the Node side', () => {
  expect(crossings(/^renderer\//, /^(electron|tests|tools)\/|^node:|^electron$/)).toEqual([]);
});

test('the Node side knows nothing of the page', () => {
  expect(crossings(/^electron\//, /^(renderer|tests|tools)\/|^react/)).toEqual([]);
});

test('nothing imports tests', () => {
  expect(crossings(/^(shared|electron|renderer|tools)\//, /^tests\//)).toEqual([]);
});

test('inside the Node side, imports lead from hosts through core and features to database and documents', () => {
  expect(crossings(/^electron\/database\//, /^electron\/(hosts|core|features|door|documents|copies)\//)).toEqual([]);
  expect(crossings(/^electron\/copies\//, /^electron\/(hosts|core|features|door|documents)\//)).toEqual([]);
  expect(crossings(/^electron\/documents\//, /^electron\/(hosts|core|features|door|database|copies)\//)).toEqual([]);
  expect(crossings(/^electron\/door\//, /^electron\/(hosts|core|features)\//)).toEqual([]);
  expect(crossings(/^electron\/features\//, /^electron\/(hosts|core)\//)).toEqual([]);
  expect(crossings(/^electron\/core\//, /^electron\/hosts\//)).toEqual([]);
});

test('inside the page, features build on api and ui, which know no feature', () => {
  expect(crossings(/^renderer\/(api|ui)\//, /^renderer\/(app|features)\//)).toEqual([]);
  expect(crossings(/^renderer\/features\//, /^renderer\/app\//)).toEqual([]);
});

test('SQL is written in stores and the database room only', () => {
  const mayUse = /^electron\/(database|door)\/|\.store\.ts$|-query\.ts$/;
  expect(crossings(/^(electron|shared|renderer|tools)\//, /^kysely$/, mayUse)).toEqual([]);
});

test('only the documents room knows how a file format is written', () => {
  expect(
    crossings(/^(electron|shared|renderer)\//, /^(pdfkit|pdfmake|fontkit|docx|hucre)/, /^electron\/documents\//),
  ).toEqual([]);
});

test('only the shell imports electron, and no import begins with a folder named so', () => {
  const shell =
    /^electron\/(main|preload)\.ts$|^electron\/hosts\/(window|page-files|message-port-host)\.ts$|^tests\/support\/electron-stand-in\.ts$/;
  expect(crossings(/./, /^electron$/, shell)).toEqual([]);
  const startingSo = files.flatMap((file) => file.imports.filter((target) => target.startsWith('electron/')));
  expect(startingSo).toEqual([]);
});

test('a feature reads through the store of another or what it drafts, and writes only in its own', () => {
  const feature = (path: string) => /^electron\/features\/([^/]+)\//.exec(path)?.[1];
  const foreign = files
    .filter((file) => feature(file.path))
    .flatMap((file) =>
      file.imports
        .map((target) => resolveImport(file.path, target))
        .filter((target) => feature(target) && feature(target) !== feature(file.path))
        .filter((target) => !/\.store\.ts$|\/(add|move|draft)-[a-z-]+\.ts$/.test(target))
        .map((target) => `${file.path} → ${target}`),
    );
  expect(foreign).toEqual([]);
});
