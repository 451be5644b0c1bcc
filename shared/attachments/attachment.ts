import { z } from 'zod';

export const Attachment = z.object({
  id: z.string(),
  name: z.string(),
  mediaType: z.string(),
  sizeBytes: z.int(),
  sha256: z.string(),
  addedAt: z.iso.datetime(),
  addedBy: z.string(),
});
/** A file that came with some result. What it contains is named by `sha256`; the same contents are kept once. */
export type Attachment = Readonly<z.infer<typeof Attachment>>;

export const AttachmentFault = z.object({
  attachment: Attachment,
  fault: z.enum(['missing', 'changed']),
  belongsTo: z.string(),
});
/** A file that is not there any more, or that no longer has the contents it came with, and what it belongs to, in words. */
export type AttachmentFault = Readonly<z.infer<typeof AttachmentFault>>;
