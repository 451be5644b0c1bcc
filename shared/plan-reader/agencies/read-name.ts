import { canonicalBody, canonicalGroup } from './canonical-name.ts';
import { actions, bodyHeads, groupWords, nameWordings, officeHolders, qualifiers, wholeNames } from './lexicon.ts';
import { matcher, oneOf } from './matcher.ts';
import type { Name } from './name.ts';
import { bareHouse, belonging, entrusted, notBody, notGroup, ownHouse } from './name-signs.ts';
import { readLongName } from './read-long-name.ts';
import { readPlace } from './read-place.ts';
import { readSector } from './read-sector.ts';

const head = oneOf(bodyHeads);
const holder = oneOf(officeHolders);
const group = oneOf(groupWords);
const qualifier = oneOf(qualifiers);
const action = oneOf(actions);
const wording = oneOf(nameWordings, 'i');
/** Written with a capital by mistake, a deed still ends a name: "MTTQ Phối hợp với …". */
const deed = oneOf(
  ['phối hợp', 'chủ trì', 'có trách nhiệm', 'chịu trách nhiệm', 'triển khai', 'thực hiện', 'tham mưu'],
  'i',
);
const council = oneOf([
  'Ủy ban nhân dân',
  'Uỷ ban nhân dân',
  'Ủy ban Nhân dân',
  'UBND',
  'Hội đồng nhân dân',
  'Hội đồng Nhân dân',
  'HĐND',
  'Thường trực HĐND',
  'Công an',
  'Quân khu',
  'Chính phủ',
  'Thủ tướng Chính phủ',
  'Quốc hội',
]);
const sectorHead = oneOf(['Sở', 'Bộ', 'Phòng', 'phòng', 'Thứ trưởng Bộ', 'Bộ trưởng Bộ']);
const several = matcher('(?:Các|các|Những|những|Toàn thể|toàn thể|Một số|một số|Mọi|mọi)\\s+');
const space = matcher('\\s+');
const capital = matcher('\\p{Lu}[\\p{L}\\p{N}&.]*(?:-\\p{Lu}\\p{L}+)?');
const small = matcher('\\p{Ll}+');
const number = matcher('\\d{1,5}(?![\\p{N}/])');
const linking = matcher('\\s*(?:-|và|về|,)\\s+(?=\\p{Lu}\\p{Ll})');
const memberLink = matcher('\\s*(?:[,/-]|và|hoặc|,\\s*và)\\s*');

type Reading = { readonly to: number; readonly isGroup: boolean };

const skip = (text: string, at: number): number => at + (space(text, at)?.length ?? 0);

/** Words that go on with a name: capitals always, small ones until something is done. */
const readOpenTail = (text: string, at: number, mayBeginSmall = false, needsWords = false): Reading => {
  let to = at;
  let smallRun = 0;
  for (let step = 0; step < 16; step++) {
    const place = readPlace(text, to);
    if (place > to) {
      const numbered = skip(text, place);
      const after = number(text, numbered);
      return {
        to: after ? numbered + after.length : place,
        isGroup: /(?:^|\s)(?:các|những|cấp)\s|,/.test(text.slice(to, place)),
      };
    }
    const link = linking(text, to);
    const linked = link !== null && step > 0 && continuesAfter(text, to, link);
    const next = linked ? to + link.length : skip(text, to);
    if (next === to) break;
    const known = wording(text, next);
    if (known) {
      to = next + known.length;
      smallRun = 0;
      continue;
    }
    const members =
      (step > 0 || !needsWords) && /^các /.test(text.slice(next, next + 4)) ? readGroup(text, next, false) : null;
    if (members) return { to: members.to, isGroup: true };
    const word = capital(text, next) ?? number(text, next);
    if (word && (!deed(text, next) || (needsWords && step === 0)) && !(step > 0 && holder(text, next))) {
      to = next + word.length;
      smallRun = 0;
      continue;
    }
    const lower = small(text, next);
    if (
      !lower ||
      (step === 0 && !mayBeginSmall) ||
      action(text, next) ||
      several(text, next) ||
      smallRun >= 5 ||
      lower === 'và'
    )
      break;
    to = next + lower.length;
    smallRun++;
  }
  return { to, isGroup: false };
};

/** Whether a comma, dash or "và" goes on with the same name: what follows is no body of its own. */
const continuesAfter = (text: string, at: number, link: string): boolean => {
  const next = at + link.length;
  if (link.trim() === '-' && !/^\p{Lu}\p{L}* \p{Lu}/u.test(text.slice(next, next + 30))) return true;
  if (head(text, next) || holder(text, next) || council(text, next)) return false;
  if (!link.includes(',')) return true;
  return /^\p{Lu}\p{L}+(?: \p{Ll}+){0,2} và \p{Lu}\p{Ll}/u.test(text.slice(next, next + 40));
};

/** "Phòng Tài chính kế toán": a room may have a field and more words in its name. */
const goesOn = (text: string, department: string, at: number): boolean => {
  if (!/^phòng$/i.test(department) || readPlace(text, at) > at) return false;
  const next = skip(text, at);
  return (
    next > at &&
    small(text, next) !== null &&
    !action(text, next) &&
    !/^(?:và|các)(?=\s)/.test(text.slice(next, next + 4))
  );
};

const readBody = (text: string, at: number): Name | null => {
  if (notBody(text, at)) return null;
  const end = readLongName(text, at);
  if (end !== null) return bodyName(text, at, { to: end, isGroup: false });
  const office = council(text, at);
  if (office) {
    const to = readPlace(text, at + office.length);
    if (to === at + office.length && /^(?:Công an|Quân khu)$/.test(office))
      return bodyName(text, at, readOpenTail(text, to));
    const tail = text.slice(at + office.length, to);
    return bodyName(text, at, { to, isGroup: /(?:^|\s)(?:các|những|cấp|hai cấp)\s|[,/]/.test(tail) });
  }
  const department = sectorHead(text, at);
  if (department) {
    const start = skip(text, at + department.length);
    const sector = readSector(text, start);
    if (sector && !goesOn(text, department, sector.to)) {
      const to = readPlace(text, sector.to);
      const name = `${department.charAt(0).toUpperCase()}${department.slice(1)} ${sector.name}`;
      const place = text.slice(sector.to, to);
      return { from: at, to, name: canonicalBody(`${name}${place}`), kind: /các|,/.test(place) ? 'group' : 'body' };
    }
  }
  const begin = head(text, at);
  if (!begin) return null;
  const isWhole = wholeNames.includes(begin);
  const mayBeginSmall = begin.includes(' ') || begin === 'Hội đồng';
  const tail = readOpenTail(text, at + begin.length, mayBeginSmall, !isWhole);
  const isBare = tail.to === at + begin.length && !isWhole;
  return isBare ? null : bodyName(text, at, tail);
};

const bodyName = (text: string, from: number, { to, isGroup }: Reading): Name => ({
  from,
  to,
  name: canonicalBody(text.slice(from, to)),
  kind: isGroup ? 'group' : 'body',
});

const readQualifiers = (text: string, at: number): number => {
  let to = at;
  for (let step = 0; step < 6; step++) {
    const given = entrusted(text, to);
    if (given) return to + given.length;
    const owner = belonging(text, to);
    const next = skip(text, to);
    const isQualified = step > 0 && /(?:chức năng|chuyên môn|trực thuộc|nghiệp vụ)$/.test(text.slice(at, to));
    const body = owner ? readBody(text, to + owner.length) : isQualified && next > to ? readBody(text, next) : null;
    const house = next > to ? ownHouse(text, next) : null;
    const word = next > to ? qualifier(text, next) : null;
    const place = word ? to : readPlace(text, to);
    const proper = next > to && !head(text, next) ? capital(text, next) : null;
    if (house) to = next + house.length;
    else if (body) to = body.to;
    else if (word) to = next + word.length;
    else if (place > to) to = place;
    else if (proper) {
      const after = skip(text, next + proper.length);
      const second = action(text, after) || several(text, after) ? null : small(text, after);
      to = second && second !== 'và' ? after + second.length : next + proper.length;
    } else break;
  }
  return to;
};

/** "các sở, ban, ngành liên quan": kinds of bodies in a row. Without "các" in front only where `mayBeBare`. */
const readGroup = (text: string, at: number, mayBeBare: boolean): Name | null => {
  const plural = several(text, at);
  if (!plural && !mayBeBare) return null;
  const start = at + (plural?.length ?? 0);
  const first = group(text, start);
  if (!first || notGroup(text, start) || (!plural && /^đồng chí$/i.test(first))) return null;
  const beside = skip(text, start + first.length);
  const twin = qualifier(text, beside) || /^tổ chức /.test(text.slice(beside, beside + 8)) ? null : group(text, beside);
  let to = readQualifiers(text, twin ? beside + twin.length : start + first.length);
  let members = twin ? 2 : 1;
  for (; members < 12; members++) {
    const link = memberLink(text, to);
    const next = link ? group(text, to + link.length) : null;
    const isClosed = link?.includes('và') && /chính trị\s*-\s*xã hội$/.test(text.slice(at, to));
    if (!link || !next || isClosed || readSpecific(text, to + link.length)) break;
    to = readQualifiers(text, to + link.length + next.length);
  }
  const isTelling = plural !== null || members > 1 || to > start + first.length;
  if (
    !plural &&
    /^tổ chức$/i.test(first) &&
    members === 1 &&
    !/chính trị|xã hội|liên quan|thành viên|quốc tế|tôn giáo|đoàn thể/.test(text.slice(start, to))
  )
    return null;
  if (!isTelling || (!plural && /^(?:tỉnh|thành phố|huyện|xã|cấp|cơ sở|cá nhân)/.test(first))) return null;
  return { from: at, to, name: canonicalGroup(text.slice(at, to)), kind: 'group' };
};

/** A body that a word of a group may also begin: "Phòng Nội vụ" against "phòng, ban". */
const readSpecific = (text: string, at: number): Name | null => {
  const body = readBody(text, at);
  if (!body) return null;
  return /^(?:Sở|Bộ|Ban|Phòng|Hội|Trường|Đoàn|Tổ|Khối)(?:,|$)/.test(text.slice(at, body.to)) ? null : body;
};

const readHolder = (text: string, at: number): Name | null => {
  const person = holder(text, at);
  if (!person) return null;
  const end = at + person.length;
  const next = person.endsWith(' các') ? end - 'các'.length : skip(text, end);
  const house = next > end ? bareHouse(text, next) : null;
  if (house) return bodyName(text, at, { to: next + house.length, isGroup: false });
  const of = readSpecific(text, next) ?? readGroup(text, next, true);
  if (!of) return null;
  const name =
    text.slice(at, next) +
    (of.kind === 'group' && !/^UBND/.test(of.name) ? of.name : canonicalBody(text.slice(next, of.to)));
  return { from: at, to: of.to, name, kind: of.kind };
};

/** The body or group whose name begins at this place of the text. */
export const readName = (text: string, at: number, mayBeBare = false): Name | null =>
  readHolder(text, at) ?? readSpecific(text, at) ?? readGroup(text, at, mayBeBare);
