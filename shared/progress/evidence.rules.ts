import { shortDate } from '../words/dates.ts';
import type { EvidenceFields } from './evidence.ts';

type Written = Omit<EvidenceFields, 'attachmentId'> & { readonly fileName?: string | undefined };

const inWords = ({ numberSymbol, issuedOn, issuer, excerpt, fileName }: Written): string => {
  const dated = issuedOn === null ? '' : `ngày ${shortDate(issuedOn)}`;
  const by = issuer === '' ? '' : `của ${issuer}`;
  const head = [numberSymbol, dated, by].filter(Boolean).join(' ');
  return [head, excerpt].filter(Boolean).join(': ') || (fileName ?? '');
};

/** The documents as one line for lists and papers: "1520/SLĐTBXH-BTXH ngày 25/06/2018 của Sở LĐTBXH; …". */
export const evidenceInWords = (documents: readonly Written[]): string =>
  documents.map(inWords).filter(Boolean).join('; ');

/** Why these documents can't stand as evidence, or null. */
export const whyNotEvidence = (documents: readonly EvidenceFields[]): string | null => {
  const empty = documents.findIndex((one) => one.attachmentId === null && inWords(one) === '');
  return empty < 0
    ? null
    : `Minh chứng dòng ${empty + 1}: ghi số, ký hiệu, ngày, trích yếu hoặc đính kèm tệp; hoặc bỏ dòng này.`;
};
