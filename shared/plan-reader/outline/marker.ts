/** Kinds of list marks, the outer ones first. */
export const markerKinds = [
  'part',
  'article',
  'roman',
  'decimal',
  'bracket',
  'letter',
  'dash',
  'plus',
  'none',
] as const;
type MarkerKind = (typeof markerKinds)[number];

export type Marker = {
  readonly kind: MarkerKind;
  /** As printed, without its closing sign: `II`, `2.1`, `đ`, `Điều 2`; empty for dashes and plain paragraphs. */
  readonly label: string;
  /** How many numbers a decimal mark has. */
  readonly depth: number;
  /** Where the text begins. */
  readonly end: number;
};

type Form = readonly [MarkerKind, RegExp];

const forms: readonly Form[] = [
  ['article', /^(Điều \d{1,3})\s*[.:]\s*/],
  [
    'part',
    /^((?:Phần|PHẦN|Chương|CHƯƠNG) (?:thứ |THỨ )?(?:[IVX]+|\d+|nhất|hai|ba|tư|bốn|năm|NHẤT|HAI|BA|TƯ|BỐN|NĂM))\s*[.:]?(?:\s+|$)/,
  ],
  ['roman', /^(?!V\/[Vv])([IVX]{1,5})\s*[./)]\s*(?=\S|$)/],
  ['part', /^([A-HĐK])\s*[.)]\s+(?=\S)/],
  ['decimal', /^(\d{1,2}(?:\.\d{1,2}){1,3}(?:\.?[a-zđ](?=[.)\s]))?)\s*[.):]?\s+(?=\S)/],
  ['decimal', /^(\d{1,2})\s*[./:]\s*(?=[^\s\d]|$)/],
  ['decimal', /^(\d{1,2})\.\s+(?=\d+(?:[.,]\d+)?\s?[%\p{L}])/u],
  ['bracket', /^\(?(\d{1,2})\)\s*(?=\S)/],
  ['letter', /^([a-zđ])\s*[).]\s*(?=[\p{Lu}\d“"(]|\p{Ll}{2})/u],
  ['dash', /^()[-–●▪•*]\s*(?=\S)/],
  ['plus', /^()\+\s*(?=\S)/],
];

/** The mark at the beginning of a paragraph. A dash before another mark ("- a) …") is layout, not a level. */
export const readMarker = (text: string): Marker => {
  const layout = /^[-–•]\s+(?=(?:\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ]\))\s)/.exec(text)?.[0].length ?? 0;
  const rest = text.slice(layout);
  for (const [kind, pattern] of forms) {
    const found = pattern.exec(rest);
    if (!found) continue;
    const label = found[1] ?? '';
    return { kind, label, depth: kind === 'decimal' ? label.split('.').length : 0, end: layout + found[0].length };
  }
  return { kind: 'none', label: '', depth: 0, end: layout };
};

/** Whether the mark numbers a place of the document, so that a section can be called by it. */
export const isNumbered = ({ kind }: Marker): boolean => kind !== 'dash' && kind !== 'plus' && kind !== 'none';
