import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from './source-files.ts';

const listed = (...kinds: string[]): string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', ...kinds], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\n')
    .filter(Boolean);

const pages = listed('*.md').map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }));
const tree = listed();

/** What lies beside the sources: what is built, installed, or kept with a book's data, and packages. */
const elsewhere = /^(out|node_modules|sao-luu|@orpc|echarts)\//;

/** Words in code marks that name a file or a folder, perhaps by the end of its path, `*` and `<feature>` for any name. */
const namedPaths = (text: string): string[] =>
  [...text.matchAll(/`([\w.<>*@/-]+)`/g)]
    .map(([, word = '']) => word)
    .filter((word) => (word.includes('/') || /\w\.(tsx?|css|md|mjs)$/.test(word)) && !elsewhere.test(word));

const isInTree = (named: string): boolean => {
  const pattern = named
    .replace(/\/$/, '')
    .replaceAll(/[.-]/g, '\\$&')
    .replaceAll(/\*|<\w+>/g, '[^/]+');
  const ending = new RegExp(`(^|/)${pattern}(/|$)`);
  return tree.some((file) => ending.test(file));
};

test('every path that a page names exists', () => {
  expect(pages.flatMap(({ text }) => namedPaths(text)).length).toBeGreaterThan(100);
  const gone = pages.flatMap(({ file, text }) =>
    namedPaths(text)
      .filter((named) => !isInTree(named))
      .map((named) => `${file}: ${named}`),
  );
  expect(gone).toEqual([]);
});

test('every link of a page leads to a file', () => {
  const gone = pages.flatMap(({ file, text }) =>
    [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
      .map(([, target = '']) => target)
      .filter((target) => !target.includes(':') && !tree.includes(path.posix.join(path.posix.dirname(file), target)))
      .map((target) => `${file}: ${target}`),
  );
  expect(gone).toEqual([]);
});

test('every command that a page names is one of the project', () => {
  const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const unknown = pages.flatMap(({ file, text }) =>
    [...text.matchAll(/\bnpm run (?:-s )?([\w:-]+)/g)]
      .map(([, name = '']) => name)
      .filter((name) => scripts[name] === undefined)
      .map((name) => `${file}: ${name}`),
  );
  expect(unknown).toEqual([]);
});
