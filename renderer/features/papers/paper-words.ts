import type { PaperRow } from '#shared/papers/paper.ts';
import { paperKindFacts } from '#shared/papers/paper-kinds.ts';
import { shortDate } from '#shared/words/dates.ts';

type Named = Pick<PaperRow, 'kind' | 'year' | 'agencyName' | 'periodName'>;

/** "Báo cáo năm 2018", "Phiếu giao nhiệm vụ năm 2018: Sở Y tế". */
export const paperName = ({ kind, year, agencyName, periodName }: Named): string => {
  const { name } = paperKindFacts[kind];
  const about = name.endsWith('năm') ? `${name} ${year}` : `${name} năm ${year}`;
  const of = agencyName ?? periodName;
  return of === null ? about : `${about}: ${of}`;
};

/** "05/BC-SLĐTBXH ngày 19/12/2018". */
export const signedWords = ({ number, symbol, signedOn }: PaperRow): string =>
  number === null || signedOn === null ? '' : `${number}/${symbol} ngày ${shortDate(signedOn)}`;
