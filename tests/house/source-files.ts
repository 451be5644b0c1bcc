import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

export type SourceFile = { readonly path: string; readonly text: string; readonly imports: readonly string[] };

const importPattern = /(?:\bfrom\s+|\bimport\s*\(?\s*)'([^']+)'/g;

/** Every code file that is part of the project, with what it imports. */
export const sourceFiles = (): SourceFile[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx', '*.css'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\n')
    .filter(Boolean)
    .map((file) => {
      const text = readFileSync(path.join(root, file), 'utf8');
      return { path: file, text, imports: [...text.matchAll(importPattern)].map((match) => match[1] ?? '') };
    });

/** The project path that an import leads to; a package's name is returned as it stands. */
export const resolveImport = (file: string, target: string): string => {
  if (target.startsWith('#shared/')) return target.replace('#shared/', 'shared/');
  if (target.startsWith('#node-side/')) return target.replace('#node-side/', 'electron/');
  return target.startsWith('.') ? path.posix.join(path.posix.dirname(file), target) : target;
};
