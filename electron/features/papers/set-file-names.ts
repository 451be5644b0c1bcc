import type { OfficialDocument } from '#shared/official-document/official-document.ts';
import type { PaperKind, PaperWish } from '#shared/papers/paper-kinds.ts';
import { fold } from '#shared/words/fold.ts';

/** Words as every system lets a file be called: "Sở Nội vụ" → "so-noi-vu". */
export const asFileName = (words: string): string =>
  fold(words)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);

/** The type of paper stands first, so that a folder of them is in order. */
const beginnings = {
  annual: 'bao-cao-nam',
  midterm: 'bao-cao-giua-ky',
  final: 'bao-cao-tong-ket',
  adhoc: 'bao-cao-dot-xuat',
  agency: 'bao-cao-cua-co-quan',
  'assignment-letter': 'cong-van-giao-viec',
  'reminder-letter': 'cong-van-don-doc',
  proposal: 'to-trinh-ke-hoach',
  notice: 'thong-bao-ket-qua',
  'next-plan': 'ke-hoach',
  'assignment-sheet': 'phieu-giao-nhiem-vu',
  'assignment-annex': 'phu-luc-phan-cong',
} satisfies Record<PaperKind, string>;

/** "bao-cao-nam-2018", "ke-hoach-2019": a paper about the next year is called by that year. */
export const paperFileBeginning = ({ kind, year }: Pick<PaperWish, 'kind' | 'year'>): string =>
  `${beginnings[kind]}-${kind === 'next-plan' || kind === 'proposal' ? year + 1 : year}`;

/** The name of a paper in a set: sheets lie in a folder of their own, "phieu-giao-nhiem-vu/phieu-giao-2018-so-noi-vu". */
export const setFileName = (wish: PaperWish, { addressees }: OfficialDocument): string =>
  wish.kind === 'assignment-sheet'
    ? `${beginnings[wish.kind]}/phieu-giao-${wish.year}-${asFileName(addressees[0] ?? '')}`
    : paperFileBeginning(wish);
