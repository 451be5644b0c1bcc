/** A run of printed letters and where it stands: page from 1, points from the page's upper edge. */
type PrintedRun = { readonly text: string; readonly page: number; readonly fromTop: number };

/** Points between baselines that still count as one line. */
const sameLine = 1;

/** Ways of dividing a parted row among its cells that are tried before its text counts as missing. */
const mostTries = 20_000;

/** What may stand once more at the head of a page: a table's header, then the label of the group of rows that goes on. */
type Repeats = { readonly headers: readonly string[]; readonly continued: readonly string[] };

/**
 * Reads the pieces of one group from the printed runs, beginning at a place. Returns the place after them, or null when
 * they do not stand there. At the head of a page what is repeated is passed over.
 */
export const matchGroup = (
  wanted: readonly string[],
  printed: readonly PrintedRun[],
  start: number,
  repeats: Repeats,
): number | null => {
  const whole = wanted.join('');
  if (whole === '') return start;
  const straight = readWhole(whole, printed, start);
  if (straight !== null) return straight;
  const begin = printed[start]?.page === printed[start - 1]?.page ? start : afterRepeats(printed, start, repeats);
  return (begin === start ? null : readWhole(whole, printed, begin)) ?? readParted(wanted, printed, begin, repeats);
};

/** One piece after the other, as everything is written that no page's end parts. */
const readWhole = (whole: string, printed: readonly PrintedRun[], start: number): number | null => {
  let read = 0;
  let at = start;
  while (read < whole.length) {
    const run = printed[at]?.text;
    if (run === undefined || !whole.startsWith(run, read)) return null;
    read += run.length;
    at += 1;
  }
  return at;
};

const afterRepeats = (printed: readonly PrintedRun[], at: number, { headers, continued }: Repeats): number => {
  const after = (start: number, texts: readonly string[]): number => {
    for (const text of texts) {
      const end = text === '' ? null : readWhole(text, printed, start);
      if (end !== null) return end;
    }
    return start;
  };
  const afterHeader = after(at, headers);
  return afterHeader === at ? at : after(afterHeader, continued);
};

type State = { readonly at: number; readonly piece: number; readonly lacking: readonly string[] };

/**
 * A row parted by a page's end: each cell goes as far as the page reaches, then all go on in their order on the next
 * page. Where two cells could take a run, each is tried.
 */
const readParted = (
  wanted: readonly string[],
  printed: readonly PrintedRun[],
  start: number,
  repeats: Repeats,
): number | null => {
  const open: State[] = [{ at: start, piece: -1, lacking: wanted }];
  for (let tries = 0; tries < mostTries; tries += 1) {
    const state = open.pop();
    if (state === undefined) return null;
    if (state.lacking.every((text) => text === '')) return state.at;
    const isNewPage = state.at > start && printed[state.at]?.page !== printed[state.at - 1]?.page;
    const places = isNewPage ? new Set([state.at, afterRepeats(printed, state.at, repeats)]) : [state.at];
    for (const at of places) open.push(...nextStates({ ...state, at, piece: isNewPage ? -1 : state.piece }, printed));
  }
  return null;
};

/** What may follow, the likeliest last. */
const nextStates = ({ at, piece, lacking }: State, printed: readonly PrintedRun[]): readonly State[] => {
  const run = printed[at];
  if (run === undefined) return [];
  const takers = lacking.flatMap((text, place) =>
    place >= piece && text !== '' && text.startsWith(run.text) ? [place] : [],
  );
  return likely(takers, piece, run.fromTop - (printed[at - 1]?.fromTop ?? 0))
    .map((place) => ({
      at: at + 1,
      piece: place,
      lacking: lacking.with(place, lacking[place]?.slice(run.text.length) ?? ''),
    }))
    .toReversed();
};

/** A line lower down goes on in its cell, a step up begins the next; only side by side can be either. */
const likely = (takers: readonly number[], piece: number, down: number): readonly number[] => {
  if (piece < 0 || Math.abs(down) < sameLine) return takers;
  return down > 0 ? takers.slice(0, 1) : takers.filter((place) => place > piece);
};
