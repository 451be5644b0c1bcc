const collator = new Intl.Collator('vi', { numeric: true });

/** Order of the Vietnamese alphabet (a ă â … d đ e ê), figures by value. */
export const inVietnameseOrder = (a: string, b: string): number => collator.compare(a, b);

const tones = '\u0300\u0309\u0303\u0301\u0323';
const ranks = ['aăâ', 'dđ', 'eê', 'oôơ', 'uư'].flatMap((group) =>
  [...group].map((letter, rank) => [letter, `${group[0]}${rank}`] as const),
);
const rankOf = new Map<string, string>(ranks);

/**
 * A key whose plain binary order is that of the Vietnamese alphabet, for databases that know no collation:
 * letters first, tones only between texts with the same letters.
 */
export const sortKey = (text: string): string => {
  let letterKey = '';
  let toneKey = '';
  for (const character of text.normalize('NFC').toLowerCase()) {
    const marks = character.normalize('NFD');
    const tone = [...marks].find((mark) => tones.includes(mark)) ?? '';
    const letter = tone ? marks.replace(tone, '').normalize('NFC') : character;
    letterKey += rankOf.get(letter) ?? (/[a-z]/.test(letter) ? `${letter}0` : letter);
    toneKey += tone ? tones.indexOf(tone) + 1 : 0;
  }
  return `${letterKey}\u0001${toneKey}`;
};
