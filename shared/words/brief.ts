/** A text short enough to be quoted in a sentence: cut at a word, "…" where something was left out. */
export const brief = (text: string, max = 80): string => {
  if (text.length <= max) return text;
  const start = text.slice(0, max);
  const end = /\s/.test(text.charAt(max)) ? max : start.search(/\s\S*$/);
  return `${start.slice(0, end > 0 ? end : max - 1).replace(/[\s,;:.–-]+$/, '')}…`;
};
