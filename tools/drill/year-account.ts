import { createHash } from 'node:crypto';
import type { Client } from '#node-side/core/start-core.ts';
import type { Tally } from './drill.ts';
import { type TaskWords, type Told, textFields } from './year-told.ts';

export type Place = { readonly periodId: string; readonly agencyId: string };
type Figure = Told['figures'] extends ReadonlyMap<string, infer W> ? W : never;

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const keyOf = ({ periodId, agencyId }: Place, id: string, field: string): string =>
  [periodId, agencyId, id, field].join(' ');

type WrittenTask = Omit<TaskWords, 'documents'> & {
  readonly documents: readonly { readonly numberSymbol: string; readonly issuedOn: string | null }[];
};

/** A task's words, one by one; what is empty says nothing. */
const partsOfTask = (words: WrittenTask): [string, string][] => [
  ...textFields.map((field): [string, string] => [field, words[field]]),
  ...(words.documents.length === 0 ? [['evidence', words.evidence] as [string, string]] : []),
  ...words.documents.map((one): [string, string] => [`document ${one.numberSymbol}`, one.issuedOn ?? 'no day']),
];

const partsOfFigure = ({ value, numerator, denominator, isMet, note }: Figure): [string, string][] => [
  ['figure', numerator === null ? String(value ?? isMet) : `${numerator}/${denominator}`],
  ['note', note],
];

/** Who wrote what, kept apart from any book: the last words of each cell, and the words that were chosen against. */
export const newAccount = () => {
  const cells = new Map<string, string>();
  const putAside = new Set<string>();
  const put = (place: Place, id: string, parts: readonly [string, string][]): void => {
    for (const [field, text] of parts) if (text !== '') cells.set(keyOf(place, id, field), text);
  };
  return {
    cells,
    putAside,
    write: (place: Place, { tasks, figures }: Told): void => {
      for (const [id, words] of tasks) put(place, id, partsOfTask(words));
      for (const [id, words] of figures) put(place, id, partsOfFigure(words));
    },
    attach: (place: Place, taskId: string, [name, hash]: readonly [string, string]): void =>
      put(place, taskId, [[`file ${name}`, hash]]),
    /** Whoever opens what another book gives out reads there what that one says of this place. */
    learn: (from: ReadonlyMap<string, string>, place: Place): void => {
      for (const [cell, text] of from) if (cell.startsWith(keyOf(place, '', '').trim())) cells.set(cell, text);
    },
    /** A person chose one of two texts for a result; the other one has to be found again all the same. */
    settle: (
      place: Place,
      taskId: string,
      { taken, left }: { readonly taken: string; readonly left: string },
    ): void => {
      put(place, taskId, [['result', taken]]);
      putAside.add(left);
    },
  };
};
export type Account = ReturnType<typeof newAccount>;

/** What a book says of these places, cell by cell, every file of evidence opened. */
export const readCells = async (client: Client, places: readonly Place[]): Promise<Map<string, string>> => {
  const cells = new Map<string, string>();
  for (const place of places) {
    const { tasks, targets } = await client.progress.sheet(place);
    const put = (id: string, parts: readonly [string, string][]): void => {
      for (const [field, text] of parts) if (text !== '') cells.set(keyOf(place, id, field), text);
    };
    for (const { task, entry } of tasks) {
      if (entry === null) continue;
      put(task.id, partsOfTask(entry));
      for (const { attachment } of entry.documents) {
        if (attachment === null) continue;
        const file = await client.attachments.open({ attachmentId: attachment.id });
        put(task.id, [[`file ${attachment.name}`, hashOf(await file.bytes())]]);
      }
    }
    for (const { target, figure } of targets)
      if (figure) put(target.id, partsOfFigure({ ...figure, value: figure.numerator === null ? figure.value : null }));
  }
  return cells;
};

/** Every cell of the account stands in the book, and nothing else does. @returns how many agree. */
export const compareCells = (
  { expected, found, where }: Record<'expected' | 'found', ReadonlyMap<string, string>> & { readonly where: string },
  tally: Tally,
): number => {
  let agreed = 0;
  for (const [cell, text] of expected)
    if (found.get(cell) === text) agreed++;
    else tally.lose(`${where}: ${cell}: "${text}" was written, "${found.get(cell) ?? ''}" is there`);
  for (const [cell, text] of found)
    if (!expected.has(cell)) tally.fail(`${where}: ${cell}: "${text}" was written by nobody`);
  tally.try(expected.size);
  return agreed;
};
