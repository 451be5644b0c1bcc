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
export const fileBeginnings = {
  annual: 'bao-cao-nam',
  midterm: 'bao-cao-giua-ky',
  final: 'bao-cao-tong-ket',
  adhoc: 'bao-cao-dot-xuat',
  agency: 'bao-cao-cua',
  'assignment-letter': 'cong-van-giao-viec',
  'reminder-letter': 'cong-van-don-doc',
  proposal: 'to-trinh-ke-hoach',
  notice: 'thong-bao-ket-qua',
  'next-plan': 'ke-hoach',
  'assignment-sheet': 'phieu-giao-nhiem-vu',
  'assignment-annex': 'phu-luc-phan-cong',
} satisfies Record<PaperKind, string>;

/** "bao-cao-nam-2018", "ke-hoach-2019", "phieu-giao-nhiem-vu/phieu-giao-2018-so-noi-vu". */
export const setFileName = ({ kind, year }: PaperWish, { head, addressees }: OfficialDocument): string => {
  if (kind === 'assignment-sheet')
    return `${fileBeginnings[kind]}/phieu-giao-${year}-${asFileName(addressees[0] ?? '')}`;
  if (kind === 'agency') return `${fileBeginnings[kind]}-${asFileName(head.issuerName)}-${year}`;
  return `${fileBeginnings[kind]}-${kind === 'next-plan' || kind === 'proposal' ? year + 1 : year}`;
};
