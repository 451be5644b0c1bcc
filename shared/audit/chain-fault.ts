import { z } from 'zod';
import { figure } from '../words/numbers.ts';

const faultKinds = ['changed', 'removed', 'inserted', 'reordered', 'cut', 'loose'] as const;

export const ChainFault = z.object({
  kind: z.enum(faultKinds),
  sequence: z.int(),
  line: z.object({ id: z.string(), at: z.string(), actorName: z.string(), about: z.string() }).nullable(),
});
/**
 * Where the chain of the audit breaks first. `sequence`: the number of the line; `line`: as it stands there now, null
 * where it is gone. `loose`: changes that belong to no line.
 */
export type ChainFault = Readonly<z.infer<typeof ChainFault>>;

const endings = {
  changed: 'nội dung hoặc các dòng thay đổi của việc này đã bị sửa sau khi ghi',
  removed: 'việc ở chỗ này đã bị lấy ra khỏi nhật ký',
  inserted: 'việc này đã bị chèn vào nhật ký',
  reordered: 'các việc từ chỗ này đã bị đổi thứ tự',
  cut: 'nhật ký bị cắt ở cuối, việc này và các việc sau không còn',
  loose: 'có dòng thay đổi không thuộc việc nào',
} satisfies Record<(typeof faultKinds)[number], string>;

/** Where the chain breaks and what differs, in one sentence. */
export const faultSentence = ({ kind, sequence }: ChainFault): string =>
  kind === 'loose' ? `Nhật ký không còn nguyên: ${endings.loose}.` : `Việc số ${figure(sequence)}: ${endings[kind]}.`;
