import type { OfficeFields, OfficeSettings } from '#shared/office/office.ts';
import { linesOf } from '../plans/plan-form-words.ts';

/** The settings as they are typed: lists are one entry a line. */
export type OfficeWords = {
  readonly agencyId: string | null;
  readonly signerLines: string;
  readonly signerName: string;
  readonly recipients: string;
};

export const officeLabels = {
  agencyId: 'Cơ quan sử dụng sổ',
  signerLines: 'Quyền hạn, chức vụ người ký',
  signerName: 'Họ tên người ký',
  recipients: 'Nơi nhận',
} satisfies Record<keyof OfficeWords, string>;

export const officeWordsOf = ({ agency, signerLines, signerName, recipients }: OfficeSettings): OfficeWords => ({
  agencyId: agency?.id ?? null,
  signerLines: signerLines.join('\n'),
  signerName,
  recipients: recipients.join('\n'),
});

export const readOfficeWords = ({ agencyId, signerLines, signerName, recipients }: OfficeWords): OfficeFields => ({
  agencyId,
  signerLines: linesOf(signerLines),
  signerName: signerName.trim(),
  recipients: linesOf(recipients),
});
