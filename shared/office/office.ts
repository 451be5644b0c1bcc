import { z } from 'zod';
import { AgencyName } from '../agencies/agency.ts';
import { id, text } from '../contract/fields.ts';
import { usualDraftingUnit } from './drafting-unit.rules.ts';

const lines = z.array(z.string()).readonly();

export const OfficeSettings = z.object({
  version: z.int().nullable(),
  agency: AgencyName.nullable(),
  signerLines: lines,
  signerName: z.string(),
  recipients: lines,
  draftingUnit: z.string(),
  signingForms: z.array(lines).readonly(),
});
/**
 * The office that works with this book. `version` null: nothing has been kept yet. `signingForms`: the lines of authority
 * its agency signs with, to choose `signerLines` from.
 * `draftingUnit`: who writes letters, the last part of their symbol.
 */
export type OfficeSettings = Readonly<z.infer<typeof OfficeSettings>>;

const written = (label: string, most: number, max: number) =>
  z
    .array(text(label, max))
    .max(most)
    .transform((all) => all.filter((line) => line !== ''))
    .readonly()
    .meta({ title: label });

export const officeFields = {
  agencyId: id('Cơ quan sử dụng sổ').nullable(),
  signerLines: written('Quyền hạn, chức vụ người ký', 6, 200),
  signerName: text('Họ tên người ký', 200),
  recipients: written('Nơi nhận', 60, 500),
  draftingUnit: text('Ký hiệu đơn vị soạn thảo', 20).default(usualDraftingUnit),
};
const OfficeFields = z.object(officeFields);
export type OfficeFields = Readonly<z.infer<typeof OfficeFields>>;
