import type { DocumentTypeCode } from '#shared/official-document/document-types.ts';
import type { DraftAnnex, DraftPart, PaperDraft } from '#shared/papers/paper-draft.ts';
import type { AnnualReportFacts } from './annual-report-facts.ts';
import { withCapital } from './plan-words.ts';

type Own = {
  readonly type: DocumentTypeCode;
  readonly title: string;
  readonly parts: readonly DraftPart[];
  readonly annexes?: readonly DraftAnnex[];
  readonly addressees?: readonly string[];
  readonly bases?: readonly string[];
  /** The year of issue, where it is not the one that is told of. */
  readonly year?: number;
  /** First of Nơi nhận on a paper without Kính gửi. */
  readonly firstRecipient?: string;
};

/** A paper of an office about a plan, before issue: head, signature and recipients as the office has set them down. */
export const officeDraft = (
  { issuer, signing, year }: Pick<AnnualReportFacts, 'issuer' | 'signing' | 'year'>,
  own: Own,
): PaperDraft => {
  const { type, title, parts, annexes = [], addressees = [], bases = [] } = own;
  const others = signing.recipients.filter((line) => !line.startsWith('Như trên') && !line.startsWith('Lưu'));
  const first = addressees.length > 0 ? 'Như trên' : (own.firstRecipient ?? 'Các cơ quan, đơn vị thực hiện Kế hoạch');
  return {
    frame: {
      type,
      head: {
        superior: issuer.superiorLines,
        issuer: issuer.issuerLines,
        issuerName: issuer.name,
        number: null,
        symbol: type === 'CV' ? `${issuer.symbol}-${signing.unit}` : `${type}-${issuer.symbol}`,
        place: issuer.place,
        date: null,
        year: own.year ?? year,
      },
      title,
      addressees: addressees.map(withCapital),
      bases,
      signature: { authority: signing.authority, name: signing.name },
      recipients: [first, ...others, signing.recipients.find((line) => line.startsWith('Lưu')) ?? 'Lưu: VT'],
    },
    parts,
    annexes,
  };
};
