/** Matches one of many words at a place of the text, the longest first, whole words only. */
type Matcher = (text: string, at: number) => string | null;

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export const oneOf = (words: readonly string[], flags = ''): Matcher => {
  const sorted = [...words].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(`(?:${sorted.join('|')})(?![\\p{L}\\p{N}])`, `uy${flags}`);
  return (text, at) => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? null;
  };
};

/** The same for a pattern; the match may be empty. */
export const matcher = (source: string, flags = ''): Matcher => {
  const pattern = new RegExp(source, `uy${flags}`);
  return (text, at) => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? null;
  };
};
