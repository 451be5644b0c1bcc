import type { OfficeFields, OfficeSettings } from '#shared/office/office.ts';
import { linesOf } from '../plans/plan-form-words.ts';

/** The settings as they are typed: lists are one entry a line. */
export type OfficeWords = {
  readonly agencyId: string | null;
  readonly signerLines: string;
  readonly signerName: string;
  readonly recipients: string;
  readonly draftingUnit: string;
};

export const officeLabels = {
  agencyId: 'Cơ quan sử dụng sổ',
  signerLines: 'Quyền hạn, chức vụ người ký',
  signerName: 'Họ tên người ký',
  recipients: 'Nơi nhận',
  draftingUnit: 'Ký hiệu đơn vị soạn thảo',
} satisfies Record<keyof OfficeWords, string>;

export const officeWordsOf = (settings: OfficeSettings): OfficeWords => ({
  agencyId: settings.agency?.id ?? null,
  signerLines: settings.signerLines.join('\n'),
  signerName: settings.signerName,
  recipients: settings.recipients.join('\n'),
  draftingUnit: settings.draftingUnit,
});

export const readOfficeWords = (words: OfficeWords): OfficeFields => ({
  agencyId: words.agencyId,
  signerLines: linesOf(words.signerLines),
  signerName: words.signerName.trim(),
  recipients: linesOf(words.recipients),
  draftingUnit: words.draftingUnit.trim(),
});
