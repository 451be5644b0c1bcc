import { expect, test } from 'vitest';
import { resolveImport, type SourceFile, sourceFiles } from './source-files.ts';

const files = sourceFiles().filter((file) => /\.tsx?$/.test(file.path));

/** Takes the place of the package electron, whose importers name what they need of it. */
const standIn = 'tests/support/electron-stand-in.ts';

const namesIn = (list: string): string[] =>
  list
    .split(',')
    .map((entry) => entry.trim().replace(/^type\s+/, ''))
    .map((entry) => entry.replace(/\s+as\s+\w+$/, ''));

/** What a file takes from others, each as "file name". Of a file loaded whole it takes every word that it writes. */
const takenBy = ({ path, text }: SourceFile): string[] => {
  const byName = [...text.matchAll(/\b(?:import|export)\s+(?:type\s+)?\{([^}]*)\}\s*from\s+'([^']+)'/g)];
  const whole = [...text.matchAll(/\bimport\('([^']+)'\)|\*\s+as\s+\w+\s+from\s+'([^']+)'/g)];
  const words = whole.length > 0 ? [...new Set(text.match(/\w+/g))] : [];
  return [
    ...byName.flatMap(([, list = '', from = '']) =>
      namesIn(list).map((name) => `${resolveImport(path, from)} ${name}`),
    ),
    ...whole.flatMap(([, called, starred]) =>
      words.map((word) => `${resolveImport(path, called ?? starred ?? '')} ${word}`),
    ),
  ];
};

test('what a file exports, another file imports', () => {
  const taken = new Set(files.flatMap(takenBy));
  const offered = files
    .filter((file) => file.path !== standIn)
    .flatMap(({ path, text }) =>
      [...text.matchAll(/^export (?:async )?(?:const|function\*?|class|type) (\w+)/gm)].map(
        ([, name]) => `${path} ${name}`,
      ),
    );
  expect(offered.length).toBeGreaterThan(2_000);
  expect(offered.filter((one) => !taken.has(one))).toEqual([]);
});
