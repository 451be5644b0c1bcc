import { z } from 'zod';
import { id, text, year } from '../contract/fields.ts';
import { documentTypes } from '../official-document/document-types.ts';
import type { Block } from '../official-document/official-document.ts';
import type { Source } from './paper-draft.ts';
import { groupings, paperKinds } from './paper-kinds.ts';
import { TextBlocks } from './text-block.ts';

export const paperStates = ['draft', 'signed'] as const;
export type PaperState = (typeof paperStates)[number];

export const PaperKindChoice = z.enum(paperKinds).meta({ title: 'Loại văn bản' });
export const GroupingChoice = z.enum(groupings).meta({ title: 'Xếp kết quả nhiệm vụ' });

export const PaperRow = z.object({
  id: z.string(),
  kind: PaperKindChoice,
  planId: z.string(),
  planName: z.string(),
  year: z.int(),
  periodName: z.string().nullable(),
  agencyName: z.string().nullable(),
  state: z.enum(paperStates),
  title: z.string(),
  number: z.string().nullable(),
  symbol: z.string(),
  signedOn: z.string().nullable(),
  revisesId: z.string().nullable(),
  revisedById: z.string().nullable(),
  changedAt: z.string(),
  changedBy: z.string(),
  version: z.int(),
});
/** A paper in a list. `revisesId`: the signed paper it stands in for; `revisedById`: the later version of it. */
export type PaperRow = Readonly<z.infer<typeof PaperRow>>;

const line = (label: string) => text(label, 1_000);
const lines = (label: string) =>
  z
    .array(line(label))
    .max(200)
    .transform((all) => all.filter((one) => one !== ''))
    .readonly()
    .meta({ title: label });

export const PaperFrame = z
  .object({
    title: text('Trích yếu', 2_000),
    addressees: lines('Kính gửi'),
    bases: lines('Căn cứ'),
    authority: lines('Quyền hạn, chức vụ người ký'),
    signerName: text('Họ tên người ký', 200),
    recipients: lines('Nơi nhận'),
  })
  .readonly();
/** What of a paper stands around its text and may be written over. */
export type PaperFrame = z.infer<typeof PaperFrame>;

const SourceShape = z.object({
  kind: z.enum(['plan', 'task', 'entry', 'target', 'duty', 'submission']),
  id: z.string(),
  words: z.string(),
}) satisfies z.ZodType<Source>;

const Blocks = z.custom<readonly Block[]>(Array.isArray);

export const PaperPart = z.object({
  key: z.string(),
  name: z.string(),
  isIncluded: z.boolean(),
  isEdited: z.boolean(),
  isStale: z.boolean(),
  isText: z.boolean(),
  blocks: Blocks,
  drafted: Blocks,
  keptHeadings: Blocks,
  sources: z.array(SourceShape).readonly(),
});
/**
 * One part as it stands in the paper (`blocks`) and as it would be drafted now. `isStale`: since somebody wrote it by hand,
 * the book has come to say something else. `isText` false: it has a table, which is drafted alone. `keptHeadings`: of a part
 * left out what is printed all the same, as later parts stand under it.
 */
export type PaperPart = Readonly<z.infer<typeof PaperPart>>;

export const PaperPlace = z.object({
  of: z.enum(['frame', 'part', 'annex']),
  key: z.string(),
  page: z.int(),
  top: z.number(),
  bottom: z.number(),
});
/**
 * Where a part or an annex of a paper lies on one page, or of its frame the 'opening' or the 'closing': the page's number
 * from 1, then points from its upper edge.
 */
export type PaperPlace = Readonly<z.infer<typeof PaperPlace>>;

export const Concern = z.object({
  level: z.enum(['must', 'mind']),
  words: z.string(),
  partKey: z.string().nullable(),
});
/** Something to be put right ('must') or looked at ('mind') before a paper is signed. */
export type Concern = Readonly<z.infer<typeof Concern>>;

export const FrozenFacts = z.object({
  at: z.string(),
  by: z.string(),
  program: z.string(),
  pdfSha256: z.string(),
  wordSha256: z.string(),
  evidence: z.array(z.object({ name: z.string(), sha256: z.string() })).readonly(),
});
/** What a signed paper was frozen with. */
export type FrozenFacts = Readonly<z.infer<typeof FrozenFacts>>;

/** What is wrong with a file that was kept, or null: it is there as it was. */
const fileFault = z.enum(['missing', 'changed']).nullable();

export const Paper = PaperRow.extend({
  type: z.enum(documentTypes.map(({ code }) => code)),
  reviseReason: z.string(),
  grouping: z.enum(groupings),
  frame: PaperFrame,
  draftedFrame: PaperFrame,
  parts: z.array(PaperPart).readonly(),
  annexes: z
    .array(z.object({ key: z.string(), title: z.string(), rows: z.int(), sources: z.array(SourceShape).readonly() }))
    .readonly(),
  concerns: z.array(Concern).readonly(),
  fingerprint: z.string(),
  annexFingerprint: z.string(),
  frozen: FrozenFacts.extend({ pdfFault: fileFault, wordFault: fileFault }).nullable(),
});
/**
 * A paper opened. `fingerprint` names exactly these words: who signs says by it what was looked at. `annexFingerprint` names
 * what the pages of the annexes are made of: while it stays, so do they.
 */
export type Paper = Readonly<z.infer<typeof Paper>>;

export const wishFields = {
  kind: PaperKindChoice,
  planId: id('Kế hoạch'),
  year: year('Năm của văn bản'),
  periodId: id('Kỳ báo cáo').nullable().default(null),
  agencyId: id('Cơ quan').nullable().default(null),
  grouping: GroupingChoice.default('section'),
};

/** Which pages of a paper: those of its text, or those of its annexes; each are numbered from 1. */
export const pagesOfPaper = ['text', 'annexes'] as const;
export type PagesOfPaper = (typeof pagesOfPaper)[number];

export const seenPaper = {
  paperId: id('Văn bản'),
  seenVersion: z.int().min(1).meta({ title: 'Phiên bản đã xem' }),
};

export const partKey = z.string().min(1).max(200).meta({ title: 'Phần của văn bản' });

export const partFields = {
  key: partKey,
  isIncluded: z.boolean().meta({ title: 'Đưa vào văn bản' }),
  blocks: TextBlocks.nullable(),
  settles: z.boolean().default(false).meta({ title: 'Giữ bản sửa tay so với số liệu mới' }),
};

export const signFields = {
  number: text('Số văn bản', 10),
  signedOn: z.iso.date().meta({ title: 'Ngày ký' }),
  fingerprint: z.string().min(1).meta({ title: 'Nội dung đã xem' }),
};
