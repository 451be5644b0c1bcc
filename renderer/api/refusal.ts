import { ORPCError } from '@orpc/client';
import type { RefusalCode, RefusalData } from '#shared/contract/refusal.ts';

type Refusal = ORPCError<RefusalCode, RefusalData | undefined>;

const isRefusal = (error: unknown): error is Refusal => error instanceof ORPCError && error.defined;

/** The code of a refusal; null when the call did not reach the core or the core's answer was not understood. */
export const codeOf = (error: unknown): RefusalCode | null => (isRefusal(error) ? error.code : null);

/** Why a call was not carried out, as a sentence for the person at the screen. */
export const sentenceOf = (error: unknown): string => {
  if (isRefusal(error)) return error.message;
  if (error instanceof ORPCError) return 'Chương trình trả lời không đúng dạng. Tải lại trang rồi làm lại.';
  return 'Không nối được với chương trình. Kiểm tra Sổ Kế Hoạch còn đang chạy, rồi làm lại.';
};

/** One sentence for each wrong field, by the field's name. */
export const fieldReasons = (error: unknown): ReadonlyMap<string, string> =>
  new Map(isRefusal(error) ? (error.data?.fields ?? []).map(({ path, reason }) => [path, reason]) : []);
