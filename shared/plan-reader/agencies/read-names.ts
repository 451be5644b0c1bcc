import { canonicalBody } from './canonical-name.ts';
import { matcher } from './matcher.ts';
import type { Name } from './name.ts';
import { readName } from './read-name.ts';
import { readPlace } from './read-place.ts';
import { readSector } from './read-sector.ts';

export type NameList = { readonly names: readonly Name[]; readonly to: number };

const link = matcher('\\s*(?:[,;/]\\s*(?:và |cùng )?|và(?= )|cùng với(?= )|cùng(?= )|hoặc(?= )|&|\\+ )\\s*');
const enumeration = matcher(
  '(?:(?:Các|các) )?(?:Sở|sở|Bộ|bộ|Phòng|phòng|ngành)(?:, (?:ban|Ban), (?:ngành|Ngành))?\\s*:?\\s+',
);
const headOf = /(?:Sở|Bộ|Phòng)/;
const ofFields = /^(?:các )?ngành \p{Lu}/u;

/** "Các Sở: Tài chính, Nội vụ": one head for several fields. */
const readEnumeration = (text: string, at: number): NameList | null => {
  const opening = enumeration(text, at);
  if (!opening || !/^(?:các|Các) |:/.test(opening)) return null;
  const head = /sở|bộ|phòng|ngành/i.exec(opening)?.[0] ?? '';
  const first = readSector(text, at + opening.length);
  if (!first) return null;
  if (head === 'ngành')
    return { names: [{ from: at, to: first.to, name: `các ngành ${first.name}`, kind: 'group' }], to: first.to };
  const name = `${head.charAt(0).toUpperCase()}${head.slice(1)} ${first.name}`;
  return { names: [{ from: at, to: first.to, name: canonicalBody(name), kind: 'body' }], to: first.to };
};

/** A field alone after a sở: "Sở Nội vụ, Tài chính". */
const readNextField = (text: string, at: number, last: Name): Name | null => {
  const head = headOf.exec(last.name.split(' ')[0] ?? '')?.[0];
  if (!head || !/^\p{Lu}/u.test(text.slice(at, at + 1))) return null;
  const sector = readSector(text, at);
  return (
    sector && { from: at, to: readPlace(text, sector.to), name: canonicalBody(`${head} ${sector.name}`), kind: 'body' }
  );
};

/** All names that follow one another from this place on, parted by commas and "và". */
export const readNames = (text: string, at: number, mayBeBare = true): NameList => {
  const names: Name[] = [];
  const opening = readEnumeration(text, at);
  if (opening) names.push(...opening.names);
  else {
    const first = readName(text, at, mayBeBare);
    if (!first) return { names, to: at };
    names.push(first);
  }
  let to = names.at(-1)?.to ?? at;
  for (let step = 0; step < 40; step++) {
    const between = link(text, to);
    if (!between) break;
    const start = to + between.length;
    const enumerated = readEnumeration(text, start)?.names[0];
    const last = names.at(-1) as Name;
    const field = ofFields.test(last.name) && /^\p{Lu}/u.test(text.slice(start)) ? readSector(text, start) : null;
    if (field) {
      names.splice(-1, 1, { ...last, to: field.to, name: last.name + text.slice(to, field.to) });
      to = field.to;
      continue;
    }
    const next = enumerated ?? readName(text, start, true) ?? readNextField(text, start, last);
    if (!next || next.to <= start) break;
    names.push(next);
    to = next.to;
  }
  return { names, to };
};

/** Every name in a text, in order. */
export const findNames = (text: string): Name[] => {
  const found: Name[] = [];
  let at = 0;
  const start = /(?<![\p{L}\p{N}])[\p{L}]/gu;
  for (const { index } of text.matchAll(start)) {
    if (index < at) continue;
    const { names, to } = readNames(text, index, false);
    if (names.length === 0) continue;
    found.push(...names);
    at = to;
  }
  return found;
};

const capitalWords = /\p{Lu}{2,}/u;

/** Headings in capitals as they would stand in a sentence, letter for letter in the same place. */
export const asSentence = (text: string): string => {
  if (/\p{Ll}{2}/u.test(text) || !capitalWords.test(text)) return text;
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return text;
  return lower.replace(
    /(^|[\s,;(-])(sở|bộ|ban|phòng|văn phòng|ủy ban|ubnd|hđnd|công an|trung tâm|trường|hội|đoàn|báo|đài|mặt trận|mttq|thanh tra|chi cục|cục|viện|bệnh viện|liên đoàn)(?=[\s,])/gu,
    (found) =>
      /ubnd|hđnd|mttq/.test(found) ? found.toUpperCase() : found.replace(/\p{L}/u, (letter) => letter.toUpperCase()),
  );
};
