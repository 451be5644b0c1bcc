import { rewrite, type TracedText } from '../traced-text.ts';

/** Texts typed with fonts of before Unicode, read as Western letters: each sign stands for a Vietnamese one. */
export type LegacyEncoding = 'TCVN3' | 'VNI';

const pairs = (from: string, to: string): ReadonlyMap<string, string> => {
  const letters = to.split(' ');
  return new Map(from.split(' ').map((sign, index) => [sign, letters[index] ?? sign]));
};

const tcvn3 = pairs(
  'µ ¸ ¶ · ¹ ¨ » ¾ ¼ ½ Æ © Ç Ê È É Ë ® Ì Ð Î Ï Ñ ª Ò Õ Ó Ô Ö × Ý Ø Ü Þ ß ã á â ä « å è æ ç é ¬ ê í ë ì î ï ó ñ ò ô \u00ad õ ø ö ÷ ù ú ý û ü þ ¡ ¢ § £ ¤ ¥ ¦',
  'à á ả ã ạ ă ằ ắ ẳ ẵ ặ â ầ ấ ẩ ẫ ậ đ è é ẻ ẽ ẹ ê ề ế ể ễ ệ ì í ỉ ĩ ị ò ó ỏ õ ọ ô ồ ố ổ ỗ ộ ơ ờ ớ ở ỡ ợ ù ú ủ ũ ụ ư ừ ứ ử ữ ự ỳ ý ỷ ỹ ỵ Ă Â Đ Ê Ô Ơ Ư',
);

const vniLower = pairs(
  'aù aø aû aõ aï aâ aá aà aå aã aä aê aé aè aú aü aë eù eø eû eõ eï eâ eá eà eå eã eä où oø oû oõ oï oâ oá oà oå oã oä uù uø uû uõ uï yù yø yû yõ ôù ôø ôû ôõ ôï öù öø öû öõ öï ô ö æ ó ò î ñ',
  'á à ả ã ạ â ấ ầ ẩ ẫ ậ ă ắ ằ ẳ ẵ ặ é è ẻ ẽ ẹ ê ế ề ể ễ ệ ó ò ỏ õ ọ ô ố ồ ổ ỗ ộ ú ù ủ ũ ụ ý ỳ ỷ ỹ ớ ờ ở ỡ ợ ứ ừ ử ữ ự ơ ư ỉ ĩ ị ỵ đ',
);
const vni = new Map([...vniLower, ...[...vniLower].map(([a, b]) => [a.toUpperCase(), b.toUpperCase()] as const)]);

const tcvn3Sign = /[\u00ad¡-¦¨ª-¬®µ-¹»-¾Æ-ÖØ-Þßáâãäåæçèéêëìíîïñòóôõöøùúûüýþ×÷©§]/g;
const vniSign = /[aeouyôöAEOUYÔÖ][ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË]|[ôöæóòîñÔÖÆÓÒÎÑ]/g;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Which old encoding the text is in; null when it is Unicode. */
export const legacyEncoding = (text: string): LegacyEncoding | null => {
  const letters = count(text, /\p{L}/gu);
  const unicodeOnly = count(text, /[\u1ea0-\u1ef9đơưĐƠƯăĂĩũ]|[\u0300-\u0323]/g);
  if (letters < 20 || unicodeOnly > letters * 0.02) return null;
  if (count(text, /[µ¸¶·¹¨»¾¼½©®ª«¬\u00ad]/g) > letters * 0.05) return 'TCVN3';
  return count(text, /[aeouyôöAEOUYÔÖ][ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË]|ñ|Ñ/g) > letters * 0.05 ? 'VNI' : null;
};

export const decodeLegacy = (line: TracedText, encoding: LegacyEncoding): TracedText =>
  encoding === 'TCVN3'
    ? rewrite(line, tcvn3Sign, (sign) => tcvn3.get(sign) ?? sign)
    : rewrite(line, vniSign, (sign) => vni.get(sign) ?? sign);
