import { expect, test } from 'vitest';
import { resolveImport, type SourceFile, sourceFiles } from './source-files.ts';

const files = sourceFiles();
const sheets = files.filter((file) => file.path.endsWith('.module.css'));

const classesOf = ({ text }: SourceFile): Set<string> => {
  const own = text.replace(/\/\*.*?\*\/|:global\([^)]*\)|"[^"]*"/gs, '');
  return new Set([...own.matchAll(/\.([a-zA-Z]\w*)/g)].map(([, name = '']) => name));
};

type Named = { readonly by: string; readonly sheet: string; readonly name: string; readonly isPicked: boolean };

/** The classes that a file names, `styles.row`, or may pick by a word: `styles[size]` where size is 'wide'. */
const namedBy = ({ path, text }: SourceFile): Named[] =>
  [...text.matchAll(/import (\w+) from '([^']+\.module\.css)'/g)].flatMap(([, alias = '', from = '']) => {
    const sheet = resolveImport(path, from);
    const named = text.matchAll(new RegExp(`(?<![\\w.'/-])${alias}\\.(\\w+)`, 'g'));
    const picked = text.includes(`${alias}[`) ? text.matchAll(/'(\w+)'/g) : [];
    return [
      ...[...named].map(([, name = '']) => ({ by: path, sheet, name, isPicked: false })),
      ...[...picked].map(([, name = '']) => ({ by: path, sheet, name, isPicked: true })),
    ];
  });

/** The classes, of this sheet or of another, that the classes of a sheet are composed of. */
const composedBy = ({ path, text }: SourceFile): Named[] =>
  [...text.matchAll(/composes:\s*([\w\s]+?)(?:\s+from\s+"([^"]+)")?;/g)].flatMap(([, names = '', from]) => {
    const sheet = from === undefined ? path : resolveImport(path, from);
    return names.split(/\s+/).map((name) => ({ by: path, sheet, name, isPicked: false }));
  });

const named = [...files.flatMap(namedBy), ...sheets.flatMap(composedBy)];

test('every class of a style sheet is named by a file that imports it', () => {
  expect(sheets.length).toBeGreaterThan(80);
  const used = new Set(named.map(({ sheet, name }) => `${sheet} .${name}`));
  const classes = sheets.flatMap((sheet) => [...classesOf(sheet)].map((name) => `${sheet.path} .${name}`));
  expect(classes.filter((one) => !used.has(one))).toEqual([]);
});

test('every class that a file names stands in the style sheet', () => {
  const classes = new Map(sheets.map((sheet) => [sheet.path, classesOf(sheet)]));
  const missing = named.filter(({ sheet, name, isPicked }) => !isPicked && !classes.get(sheet)?.has(name));
  expect(missing.map(({ by, name }) => `${by} .${name}`)).toEqual([]);
});
