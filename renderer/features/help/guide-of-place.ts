/** Which page of the guide speaks of a place of the program, the longest address first. */
const guideOf: readonly (readonly [place: string, key: string])[] = [
  ['/ke-hoach/doc-van-ban', 'doc-van-ban'],
  ['/ke-hoach', 'ke-hoach-va-nhiem-vu'],
  ['/nhiem-vu', 'ke-hoach-va-nhiem-vu'],
  ['/chi-tieu', 'ke-hoach-va-nhiem-vu'],
  ['/tong-quan', 'mot-nam-cua-ke-hoach'],
  ['/ky-bao-cao', 'mot-nam-cua-ke-hoach'],
  ['/viec-cua-toi', 'mot-nam-cua-ke-hoach'],
  ['/chi-tieu-cua-toi', 'mot-nam-cua-ke-hoach'],
  ['/gui-ket-qua', 'mot-nam-cua-ke-hoach'],
  ['/trao-doi', 'trao-doi-tep'],
  ['/co-quan', 'co-quan-va-sap-xep'],
  ['/bao-cao', 'soan-bao-cao'],
  ['/nhat-ky', 'tai-khoan-va-nhat-ky'],
  ['/thung-rac', 'tai-khoan-va-nhat-ky'],
  ['/tai-khoan', 'tai-khoan-va-nhat-ky'],
  ['/sao-luu', 'du-lieu-va-sao-luu'],
];

/** The key of the guide's page for an address of the program; undefined where it begins. */
export const guideKeyFor = (pathname: string): string | undefined =>
  guideOf.find(([place]) => pathname === place || pathname.startsWith(`${place}/`))?.[1];
