/** Text whose every character knows its place in the source: `at[i]` for character i, `at[length]` for the end. */
export type TracedText = { readonly text: string; readonly at: readonly number[] };

export type Span = { readonly from: number; readonly to: number };

export const trace = (source: string, from = 0, to = source.length): TracedText => ({
  text: source.slice(from, to),
  at: Array.from({ length: to - from + 1 }, (_, index) => from + index),
});

export const slice = (traced: TracedText, from: number, to = traced.text.length): TracedText => ({
  text: traced.text.slice(from, to),
  at: traced.at.slice(from, to + 1),
});

export const trim = (traced: TracedText): TracedText => {
  const from = traced.text.length - traced.text.trimStart().length;
  return slice(traced, from, Math.max(from, traced.text.trimEnd().length));
};

/** Replaces every match; a replacement of another length points at the beginning of what it replaces. */
export const rewrite = (traced: TracedText, pattern: RegExp, change: (found: string) => string): TracedText => {
  const parts: string[] = [];
  const at: number[] = [];
  let done = 0;
  const keep = (from: number, to: number) => {
    parts.push(traced.text.slice(from, to));
    for (let index = from; index < to; index++) at.push(traced.at[index] ?? 0);
  };
  for (const { 0: found, index } of traced.text.matchAll(pattern)) {
    const changed = change(found);
    if (changed === found) continue;
    keep(done, index);
    parts.push(changed);
    for (let step = 0; step < changed.length; step++) {
      at.push(traced.at[changed.length === found.length ? index + step : index] ?? 0);
    }
    done = index + found.length;
  }
  if (done === 0 && parts.length === 0) return traced;
  keep(done, traced.text.length);
  at.push(traced.at[traced.text.length] ?? 0);
  return { text: parts.join(''), at };
};

/** Puts pieces of the source one after the other, a space between them unless `glue` says otherwise. */
export const join = (pieces: readonly TracedText[], glue = ' '): TracedText => {
  const at: number[] = [];
  pieces.forEach((piece, index) => {
    if (index > 0) for (let step = 0; step < glue.length; step++) at.push(pieces[index - 1]?.at.at(-1) ?? 0);
    for (let step = 0; step < piece.text.length; step++) at.push(piece.at[step] ?? 0);
  });
  at.push(pieces.at(-1)?.at.at(-1) ?? 0);
  return { text: pieces.map((piece) => piece.text).join(glue), at };
};

/** The place in the source of the characters `from` to `to`. */
export const spanOf = (traced: TracedText, from = 0, to = traced.text.length): Span => {
  const start = traced.at[from] ?? 0;
  if (to <= from) return { from: start, to: start };
  const last = traced.at[to - 1] ?? start;
  return { from: start, to: Math.max(last + 1, start) };
};
