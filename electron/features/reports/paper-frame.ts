import type { DocumentTypeCode } from '#shared/official-document/document-types.ts';
import type { OfficialDocument } from '#shared/official-document/official-document.ts';
import { shortDate } from '#shared/words/dates.ts';
import type { AnnualReportFacts } from './annual-report-facts.ts';

/** What letters about a plan say it is: "Kế hoạch số 12/KH-UBND ngày 08/12/2017 của Ủy ban nhân dân tỉnh". */
export const planInLetter = ({ plan }: AnnualReportFacts): string => {
  const dated = plan.issuedOn === null ? '' : ` ngày ${shortDate(plan.issuedOn)}`;
  return `${plan.docType} số ${plan.numberSymbol}${dated} của ${plan.issuer}`;
};

type Own = Pick<OfficialDocument, 'title' | 'blocks'> &
  Partial<Pick<OfficialDocument, 'addressees' | 'annexes' | 'bases'>>;

/** A paper of the office about a plan, before issue: head, signature and recipients as the office has set them down. */
export const framedPaper = (facts: AnnualReportFacts, type: DocumentTypeCode, own: Own): OfficialDocument => {
  const { issuer, signing, year } = facts;
  const others = signing.recipients.filter((line) => !line.startsWith('Như trên') && !line.startsWith('Lưu'));
  const first = own.addressees?.length ? ['Như trên'] : ['Các cơ quan, đơn vị thực hiện Kế hoạch'];
  return {
    type,
    head: {
      superior: issuer.superiorLines,
      issuer: issuer.issuerLines,
      issuerName: issuer.name,
      number: null,
      symbol: type === 'CV' ? `${issuer.symbol}-VP` : `${type}-${issuer.symbol}`,
      place: issuer.place,
      date: null,
      year,
    },
    bases: [],
    annexes: [],
    ...own,
    addressees: (own.addressees ?? []).map(withCapital),
    signature: { authority: signing.authority, name: signing.name },
    recipients: [...first, ...others, signing.recipients.find((line) => line.startsWith('Lưu')) ?? 'Lưu: VT'],
  };
};

/** A group of agencies stands in a sentence as "các sở", on a line of its own as "Các sở". */
const withCapital = (name: string): string => name.charAt(0).toLocaleUpperCase('vi') + name.slice(1);
