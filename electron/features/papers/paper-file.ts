import { paperKindFacts } from '#shared/papers/paper-kinds.ts';
import type { PaperTable } from '../../database/tables/paper-tables.ts';

const mediaTypes = {
  pdf: { type: 'application/pdf', ending: 'pdf' },
  word: { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', ending: 'docx' },
} as const;
export type PaperFormat = keyof typeof mediaTypes;

type Named = Pick<PaperTable, 'kind' | 'year' | 'symbol' | 'number' | 'signed_on'>;

/** "Báo cáo năm 2018 (dự thảo)", "Báo cáo năm 2018 - 05-BC-SLĐTBXH". */
export const paperFileName = ({ kind, year, symbol, number }: Named): string => {
  const { name } = paperKindFacts[kind];
  const about = name.endsWith('năm') ? `${name} ${year}` : `${name} năm ${year}`;
  return number === null ? `${about} (dự thảo)` : `${about} - ${number}-${symbol}`;
};

export const asPaperFile = (bytes: Uint8Array<ArrayBuffer>, name: string, format: PaperFormat): File =>
  new File([bytes], `${name}.${mediaTypes[format].ending}`, { type: mediaTypes[format].type });
