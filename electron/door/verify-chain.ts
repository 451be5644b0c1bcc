import type { ChainFault } from '#shared/audit/chain-fault.ts';
import type { Reader } from '../database/handles.ts';
import { countChanges, countLines, findHash, findHead, findPlaceOfHash, type Link, readLinks } from './chain.store.ts';
import { type ChainHead, emptyChain, hashLine } from './chain-hash.ts';

/** How far a check has come: the last line that was found right, and how many changes until there. */
type Checked = ChainHead & { readonly changes: number };
export const nothingChecked: Checked = { ...emptyChain, changes: 0 };

const linesAtOnce = 200;

const faultAt = (kind: ChainFault['kind'], sequence: number, link?: Link): ChainFault => ({
  kind,
  sequence,
  line: link ? { id: link.line.id, at: link.line.at, actorName: link.line.actor_name, about: link.line.about } : null,
});

/** What is wrong with the line that follows `last`; null: it is the one that was written there. */
const faultOf = async (db: Reader, last: Checked, { line, changes }: Link): Promise<ChainFault | null> => {
  const link = { line, changes };
  const next = last.sequence + 1;
  const isItself = hashLine(line, changes) === line.hash;
  if (line.previous_hash !== last.hash && (isItself || line.sequence !== next)) {
    const place = line.previous_hash === '' ? 0 : await findPlaceOfHash(db, line.previous_hash);
    if (place === undefined) return faultAt('removed', next);
    if (place >= line.sequence) return faultAt('reordered', next, link);
    const [before] = await readLinks(db, last.sequence - 1, 1);
    return faultAt('inserted', last.sequence, before);
  }
  if (!isItself || line.previous_hash !== last.hash) return faultAt('changed', line.sequence, link);
  return line.sequence === next ? null : faultAt('changed', line.sequence, link);
};

/** Checks the lines that follow. @returns the fault, or how far it came; at the end of the audit that is `last` itself. */
const checkNext = async (db: Reader, last: Checked): Promise<Checked | ChainFault> => {
  let checked = last;
  for (const link of await readLinks(db, last.sequence, linesAtOnce)) {
    const fault = await faultOf(db, checked, link);
    if (fault) return fault;
    const { sequence, hash } = link.line;
    checked = { sequence, hash, changes: checked.changes + link.changes.length };
  }
  return checked;
};

/** What is missing behind the last line, or hangs loose; `heads`: what was kept of the chain outside the book. */
const faultAtEnd = async (db: Reader, end: Checked, heads: readonly ChainHead[]): Promise<ChainFault | null> => {
  const own = await findHead(db);
  if (!own) return faultAt('cut', end.sequence + 1);
  for (const head of [own, ...heads]) {
    if (head.sequence > end.sequence) return faultAt('cut', end.sequence + 1);
    if (head.sequence > 0 && (await findHash(db, head.sequence)) !== head.hash)
      return faultAt('changed', head.sequence);
  }
  return (await countChanges(db)) === end.changes ? null : faultAt('loose', end.sequence);
};

export type ChainPart = {
  readonly fault: ChainFault | null;
  readonly checked: Checked;
  /** Whether all of it has been looked at, or a fault was found. */
  readonly isDone: boolean;
  readonly lines: number;
};

/**
 * Goes on checking after `from` for about `milliseconds`, so that a large book can be checked part by part. `heads`: every
 * head that the chain must hold, from outside the book.
 */
export const verifyPart = async (
  db: Reader,
  { from, heads, milliseconds }: { from: Checked; heads: readonly ChainHead[]; milliseconds: number },
): Promise<ChainPart> => {
  const lines = await countLines(db);
  const until = Date.now() + milliseconds;
  let checked = from;
  while (Date.now() < until) {
    const next = await checkNext(db, checked);
    if ('kind' in next) return { fault: next, checked, isDone: true, lines };
    if (next.sequence === checked.sequence)
      return { fault: await faultAtEnd(db, checked, heads), checked, isDone: true, lines };
    checked = next;
    await new Promise((resolve) => setImmediate(resolve));
  }
  return { fault: null, checked, isDone: false, lines };
};

/** Checks the whole chain. `onPart` hears how far it has come. */
export const verifyChain = async (
  db: Reader,
  heads: readonly ChainHead[],
  onPart: (part: ChainPart) => void = () => {},
): Promise<ChainPart> => {
  for (let from = nothingChecked; ; ) {
    const part = await verifyPart(db, { from, heads, milliseconds: 200 });
    if (part.isDone) return part;
    onPart(part);
    from = part.checked;
  }
};
