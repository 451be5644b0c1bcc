import { z } from 'zod';
import { isoDay } from '../agencies/agency-fields.ts';
import { Attachment } from '../attachments/attachment.ts';
import { id, text } from '../contract/fields.ts';

const written = {
  numberSymbol: text('Số, ký hiệu', 200),
  issuedOn: isoDay('Ngày ban hành').nullable(),
  issuer: text('Cơ quan ban hành', 300),
  excerpt: text('Trích yếu', 2_000),
};

export const EvidenceFields = z.object({
  ...written,
  attachmentId: id('Tệp đính kèm').nullable().default(null),
});
/** One document that proves a result, as a person writes it; all but one of the fields may be empty. */
export type EvidenceFields = Readonly<z.infer<typeof EvidenceFields>>;

export const Evidence = z.object({ ...written, attachment: Attachment.nullable() });
export type Evidence = Readonly<z.infer<typeof Evidence>>;
