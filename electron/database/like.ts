import { type RawBuilder, sql } from 'kysely';

/** Whether a column holds a word anywhere in it, whatever signs the word is made of. */
export const holds = (column: string, word: string): RawBuilder<boolean> =>
  sql<boolean>`${sql.ref(column)} like ${`%${word.replace(/[\\%_]/g, '\\$&')}%`} escape '\\'`;
