import path from 'node:path';
import Sqlite from 'better-sqlite3';
import type { Tally } from './drill.ts';

/** Whatever was written stands in the book, in its history or with a receipt. */
export const findWords = (folder: string, written: ReadonlySet<string>, tally: Tally): void => {
  const raw = new Sqlite(path.join(folder, 'so-ke-hoach.db'), { readonly: true });
  const all = raw
    .prepare(
      'select after from audit_changes union all select told from received_answers union all select settled from received_answers',
    )
    .pluck()
    .all()
    .join('\n');
  raw.close();
  for (const text of written) if (!all.includes(text)) tally.lose(`"${text}" is nowhere in the book`);
};
