import { actions, bodyHeads, placeKinds } from './lexicon.ts';
import { matcher, oneOf } from './matcher.ts';

const head = oneOf(bodyHeads);
/** Titles of documents follow a place with a capital: "… thành phố Cần Thơ Thực hiện Chương trình". */
const deed = oneOf(
  actions.filter((words) => words.includes(' ')),
  'i',
);
const kinds = placeKinds.join('|');
const several = matcher(
  `\\s*(?:(?:của|ở|tại|thuộc) )?(?:các |những )?(?:${kinds})(?:\\s?[,/-]\\s?(?:các )?(?:${kinds})(?![\\p{L}]))*(?:\\s(?:và|hoặc)\\s(?:các )?(?:${kinds})(?![\\p{L}]))?(?![\\p{L}])`,
);
const level = matcher(
  '\\s*(?:các cấp|hai cấp|2 cấp|cấp (?:tỉnh|thành phố|huyện|xã|cơ sở|trên|quân khu|bộ|phường|trung ương)(?:, (?:cấp )?(?:tỉnh|huyện|xã))*|Việt Nam|Trung ương|trung ương|TW|quốc gia|toàn tỉnh|địa phương|cơ sở|ngành(?=\\s*(?:$|[,;:.])))(?![\\p{L}])',
);
const area = matcher('\\s*(?:trên địa bàn|đóng trên địa bàn|tại địa bàn)(?: toàn)?(?![\\p{L}])');
const central = matcher('\\s*trực thuộc (?:Trung ương|trung ương|TW)');
const properWord = matcher('\\s*\\p{Lu}[\\p{Ll}]*(?:-\\p{Lu}\\p{Ll}+)?(?![\\p{L}])');
const areaNumber = matcher('\\s*(?:[IVX]{1,4}|\\d{1,2})(?![\\p{L}\\p{N}])');

const readProperName = (text: string, at: number): number => {
  let to = at;
  for (let step = 0; step < 4; step++) {
    const found = properWord(text, to);
    if (!found) break;
    const word = to + found.length - found.trimStart().length;
    if (head(text, word) || deed(text, word)) break;
    to += found.length;
  }
  return to;
};

/** Where the place that follows a name ends: "tỉnh Lào Cai", "các quận, huyện", "cấp xã"; `at` when there is none. */
export const readPlace = (text: string, at: number): number => {
  let to = at;
  for (let step = 0; step < 3; step++) {
    const found = area(text, to) ?? level(text, to) ?? central(text, to);
    if (found) {
      to += found.length;
      continue;
    }
    const places = several(text, to);
    if (!places) break;
    to += places.length;
    const inArea = /khu vực$/.test(places) ? areaNumber(text, to) : null;
    to = inArea ? to + inArea.length : readProperName(text, to);
  }
  return area(text, at) !== null && to === at + (area(text, at)?.length ?? 0) ? at : to;
};
