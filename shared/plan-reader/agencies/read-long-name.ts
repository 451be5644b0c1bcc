import { actions } from './lexicon.ts';
import { matcher, oneOf } from './matcher.ts';
import { readPlace } from './read-place.ts';

/** Names told by what a body is there for: verbs and commas belong to them, up to the place that ends them. */
const committee = matcher('(?:Ban [Cc]hỉ đạo|Ban [Cc]hỉ huy|Ban [Vv]ận động|Tổ [Cc]ông tác|Hội đồng)(?= [\\p{L}“])');
const purpose = matcher(
  '(?:[^;:.()]{3,170}?)(?=\\s(?:cấp )?(?:tỉnh|thành phố|Thành phố|huyện|xã(?! hội)|phường)(?![\\p{L}]))',
);
const startsDeed =
  /^\s*(?:thực hiện|triển khai|tổ chức|xây dựng(?! nông thôn)|kiểm tra|chỉ đạo|đôn đốc|hướng dẫn|theo dõi)(?![\p{L}])/u;
const otherBody =
  /(?<![\p{L}])(?:chủ trì|phối hợp với|có trách nhiệm|chịu trách nhiệm|tham mưu|báo cáo|đề nghị|yêu cầu|giao|địa bàn|trực thuộc|quyết định|họp|xét|Ban|UBND|HĐND|Ủy ban|Uỷ ban|Sở|Bộ|Công an|Mặt trận|Hội|Đoàn|các (?:sở|ban|ngành|cơ quan|đơn vị|xã|phường|huyện))(?![\p{L}])/u;
const follows = oneOf(actions);

const kinds = '(?:[Cc]ông nghiệp|[Kk]inh tế|[Cc]hế xuất|[Cc]ông nghệ cao)(?: \\p{Lu}\\p{L}*){0,3}';
const estates = matcher(`Ban [Qq]uản lý (?:các )?[Kk]hu ${kinds}(?:(?:,| và|, và) (?:các )?(?:[Kk]hu )?${kinds})*`);

const works =
  '(?:[Gg]iao thông|[Dd]ân dụng|[Cc]ông nghiệp|[Nn]ông nghiệp|[Pp]hát triển nông thôn|[Hh]ạ tầng|[Đđ]ô thị|[Tt]hủy lợi|[Tt]rọng điểm)';
const projects = matcher(
  `Ban [Qq]uản lý (?:các )?[Dd]ự án(?: [Đđ]ầu tư)?(?: [Xx]ây dựng)? (?:các )?[Cc]ông trình ${works}(?:(?:,| và) ${works})*`,
);

/** Where the long name of a committee or of the board of estates ends; null when there is none at this place. */
export const readLongName = (text: string, at: number): number | null => {
  const board = estates(text, at) ?? projects(text, at);
  if (board) return readPlace(text, at + board.length);
  const head = committee(text, at);
  if (!head) return null;
  const from = at + head.length;
  const words = purpose(text, from);
  if (!words || words.trim() === '' || otherBody.test(words)) return null;
  const to = readPlace(text, from + words.length);
  const after = text.slice(to);
  const isDone = follows(text, to + (/^\s*/.exec(after)?.[0].length ?? 0)) !== null;
  const isClosed = /^\s*(?:[,;:.()]|$|và(?=\s))/u.test(after) && !startsDeed.test(words);
  return to > from + words.length && (isDone || isClosed) ? to : null;
};
