import { fold } from '../../words/fold.ts';
import { matcher, oneOf } from './matcher.ts';
import { sectorAbbreviations, sectorFields } from './sectors.ts';

type Sector = { readonly to: number; readonly name: string };

const field = oneOf(sectorFields, 'i');
const separator = matcher('\\s*(?:,|-|&|và(?=\\s))\\s*');
const word = /[\p{L}\p{N}]+/gu;
const letters = (text: string): string[] => fold(text).match(word) ?? [];

const fullNames = [...new Set(Object.values(sectorAbbreviations))].sort((a, b) => b.length - a.length);
const withoutAnd = (words: readonly string[]): string => words.filter((part) => part !== 'va').join(' ');
const known = new Map(fullNames.map((name) => [withoutAnd(letters(name)), name]));

const abbreviation = matcher('[A-ZĐ][A-Za-zĐ]{0,5}(?:\\s?[&,-]\\s?[A-ZĐ]{1,6}| và [A-ZĐ]{2,6}){0,4}');

const readAbbreviation = (text: string, at: number): Sector | null => {
  let found = abbreviation(text, at);
  while (found) {
    const next = text[at + found.length] ?? ' ';
    const name = /[\p{L}\p{N}]/u.test(next) ? undefined : sectorAbbreviations[found.replace(/\s|và|[&,-]/gu, '')];
    if (name) return { to: at + found.length, name };
    const shorter = found.replace(/\s?(?:[&,-]\s?|và )[A-ZĐ]{1,6}$/u, '');
    found = shorter === found ? null : shorter;
  }
  return null;
};

/** Fields put together: each end of a field is a possible end of the name. */
const readFields = (text: string, at: number): Sector | null => {
  const ends: number[] = [];
  let next = at;
  for (let step = 0; step < 4; step++) {
    const found = field(text, next);
    if (!found) break;
    next += found.length;
    ends.push(next);
    const between = separator(text, next) ?? (text[next] === ' ' && /\p{Lu}/u.test(text[next + 1] ?? '') ? ' ' : null);
    if (between === null) break;
    next += between.length;
  }
  for (const end of ends.toReversed()) {
    const name = known.get(withoutAnd(letters(text.slice(at, end))));
    if (name) return { to: end, name };
  }
  const last = ends.findLast((end) => !text.slice(at, end).includes(','));
  return last === undefined ? null : { to: last, name: text.slice(at, last) };
};

/** A known name with one word missing or misspelt: "Lao động - Thương và Xã hội". */
const readSlip = (text: string, at: number): Sector | null => {
  const window = [...text.slice(at, at + 60).matchAll(word)].slice(0, 9);
  for (const [, name] of known) {
    const wanted = letters(name);
    if (wanted.length < 5) continue;
    for (const size of [wanted.length, wanted.length - 1]) {
      const part = window.slice(0, size);
      const got = part.map(([one]) => fold(one));
      const isSlip = size === wanted.length ? differences(got, wanted) === 1 : isOneShort(got, wanted);
      const end = part.at(-1);
      if (isSlip && end && got[0] === wanted[0] && got.at(-1) === wanted.at(-1)) {
        return { to: at + end.index + end[0].length, name };
      }
    }
  }
  return null;
};

const differences = (a: readonly string[], b: readonly string[]): number =>
  a.filter((one, index) => one !== b[index]).length;

const isOneShort = (short: readonly string[], long: readonly string[]): boolean =>
  long.some((_, left) => long.filter((__, index) => index !== left).every((one, index) => one === short[index]));

/** The field of a sở, phòng or bộ that begins here: written out, abbreviated, or with a slip. */
export const readSector = (text: string, at: number): Sector | null => {
  const fields = readFields(text, at);
  const isWhole = fields && known.has(withoutAnd(letters(text.slice(at, fields.to))));
  if (isWhole && letters(fields.name).length >= 4) return fields;
  return readSlip(text, at) ?? fields ?? readAbbreviation(text, at);
};
