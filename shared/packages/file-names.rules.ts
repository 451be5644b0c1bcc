import { fold } from '../words/fold.ts';

/** A name for a file or folder that any system and any mail takes: "Sở LĐTBXH" → "so-ldtbxh". */
export const plainName = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '') || 'khong-ten';

type Named = { readonly agencyName: string; readonly periodName: string };

/** "goi-giao-viec-so-ldtbxh-bao-cao-nam-2018.skh". */
export const formName = ({ agencyName, periodName }: Named): string =>
  `goi-giao-viec-${plainName(agencyName)}-${plainName(periodName)}.skh`;

export const excelName = ({ agencyName, periodName }: Named): string =>
  `bieu-${plainName(agencyName)}-${plainName(periodName)}.xlsx`;

/** The agency comes first: answers of many agencies lie in one folder. */
export const answerName = ({ agencyName, periodName }: Named): string =>
  `tra-loi-${plainName(agencyName)}-${plainName(periodName)}.skh`;
