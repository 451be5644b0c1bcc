import { z } from 'zod';

/** Why a copy was made. Only those made by hand have a name of their own. */
const copyReasons = ['by-hand', 'start', 'daily', 'migration', 'import', 'succession', 'restore', 'from-file'] as const;
export type CopyReason = (typeof copyReasons)[number];

export const reasonNames = {
  'by-hand': 'Tự sao lưu',
  start: 'Khi mở sổ',
  daily: 'Hằng ngày',
  migration: 'Trước khi nâng cấp',
  import: 'Trước khi nhập nhiều dòng',
  succession: 'Trước khi sắp xếp cơ quan',
  restore: 'Trước khi khôi phục',
  'from-file': 'Mở từ tệp',
} satisfies Record<CopyReason, string>;

const hash = z.string().regex(/^[0-9a-f]{64}$/);

export const Attachment = z.object({ sha256: hash, bytes: z.int().min(0) });
export type Attachment = Readonly<z.infer<typeof Attachment>>;

export const LastLine = z.object({ sequence: z.int(), at: z.string(), who: z.string(), operation: z.string() });
/** The newest line of a book's audit. */
export type LastLine = Readonly<z.infer<typeof LastLine>>;

export const manifestFormat = 1;

export const Manifest = z.object({
  format: z.literal(manifestFormat),
  id: z.string().regex(/^[0-9A-Za-z-]{1,60}$/),
  madeAt: z.iso.datetime(),
  reason: z.enum(copyReasons),
  /** What the person called it; '' where nobody named it. */
  name: z.string().max(200),
  program: z.string().max(40),
  /** The last step of the schema that the data has. */
  schema: z.string().max(100),
  database: z.object({ sha256: hash, bytes: z.int().min(1) }),
  /** Rows by table. */
  rows: z.record(z.string().max(100), z.int().min(0)),
  lastLine: LastLine.nullable(),
  /** What the audit could not prove of the book itself when it was copied; null: it proved all of it. */
  doubt: z.string().max(500).nullable(),
  attachments: z.array(Attachment).max(1_000_000).readonly(),
});
/** What stands beside the data in every copy: enough to know it and to prove it. */
export type Manifest = Readonly<z.infer<typeof Manifest>>;

/** The kinds of rows that people know, in the order they are told. */
export const countedTables = {
  plans: 'kế hoạch',
  tasks: 'nhiệm vụ',
  targets: 'chỉ tiêu',
  agencies: 'cơ quan',
  progress_entries: 'kết quả thực hiện',
  target_results: 'kết quả chỉ tiêu',
  audit_lines: 'việc trong nhật ký',
} as const;

export const Copy = z.object({
  id: z.string(),
  madeAt: z.string(),
  reason: z.enum(copyReasons),
  name: z.string(),
  /** Data and attachments. */
  bytes: z.int(),
  counts: z.array(z.object({ kind: z.string(), count: z.int() })).readonly(),
  lastLine: LastLine.nullable(),
  attachmentCount: z.int(),
  /** What was found wrong with it; null: every check passed when it was last looked at. */
  fault: z.string().nullable(),
  /** What was wrong with the book itself when it was copied; null: nothing. */
  doubt: z.string().nullable(),
});
/** A copy as the list shows it. */
export type Copy = Readonly<z.infer<typeof Copy>>;

export const nameOfCopy = ({ reason, name }: Pick<Copy, 'reason' | 'name'>): string =>
  name === '' ? reasonNames[reason] : name;

/** Rows of the kinds that people know; a kind of which there is none is left out. */
export const countsOf = (manifest: Manifest): Copy['counts'] => [
  ...Object.entries(countedTables)
    .map(([table, kind]) => ({ kind, count: manifest.rows[table] ?? 0 }))
    .filter(({ count }) => count > 0),
  ...(manifest.attachments.length > 0 ? [{ kind: 'tệp đính kèm', count: manifest.attachments.length }] : []),
];

const attachmentBytes = (manifest: Manifest): number =>
  manifest.attachments.reduce((sum, attachment) => sum + attachment.bytes, 0);

export const copyOf = (manifest: Manifest, fault: string | null): Copy => ({
  id: manifest.id,
  madeAt: manifest.madeAt,
  reason: manifest.reason,
  name: manifest.name,
  bytes: manifest.database.bytes + attachmentBytes(manifest),
  counts: countsOf(manifest),
  lastLine: manifest.lastLine,
  attachmentCount: manifest.attachments.length,
  fault,
  doubt: manifest.doubt,
});
