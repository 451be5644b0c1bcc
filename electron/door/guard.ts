import { ORPCError, os, ValidationError } from '@orpc/server';
import type { Asker, Threshold } from '#shared/contract/actor.ts';
import type { OperationMeta } from '#shared/contract/operation.ts';
import { asRefusal } from './as-refusal.ts';
import type { Call } from './call.ts';
import { nobodyYet, type Standing } from './connection.ts';
import { refuseInput } from './input-sentence.ts';
import { refuse } from './refuse.ts';

const whatFirst: Record<Threshold, string> = {
  newcomer: 'Sổ chưa được thiết lập. Mở trang Bắt đầu và làm theo các bước.',
  stranger: 'Chưa đăng nhập. Mở lại chương trình hoặc đăng nhập rồi thử lại.',
  locked: 'Màn hình đang khóa. Nhập mật khẩu để làm tiếp.',
  expired: 'Đổi mật khẩu trước khi làm việc khác.',
};

const askersOf = ({ at, actor }: Standing): readonly Asker[] => (at === 'in' ? (actor?.roles ?? []) : [at]);

const refuseForeign = (standing: Standing, allowed: readonly Asker[]): void => {
  if (askersOf(standing).some((asker) => allowed.includes(asker))) return;
  if (standing.at !== 'in') throw refuse('not-signed-in', whatFirst[standing.at]);
  throw refuse('not-allowed', 'Vai trò của người đang làm việc không được phép làm việc này.');
};

/**
 * First in line for every call: who asks, may they; and whatever goes wrong further in leaves as a refusal.
 * The context from here on has an actor for certain.
 */
export const guard = os.$context<Call>().middleware(async ({ context, next, path, procedure, signal }) => {
  const { connection, house } = context;
  const { kind, roles } = procedure['~orpc'].meta as OperationMeta;
  const operation = path.join('.');
  try {
    const standing = await connection.standing();
    refuseForeign(standing, roles);
    // A page left alone still asks queries; what somebody does counts as being there.
    if (kind !== 'query') connection.stay();
    return await next({ context: { actor: standing.actor ?? nobodyYet, operation } });
  } catch (error) {
    if (signal?.aborted) throw refuse('refused', 'Đã hủy theo yêu cầu.');
    if (error instanceof ORPCError && error.code === 'BAD_REQUEST' && error.cause instanceof ValidationError)
      throw refuseInput(procedure['~orpc'].inputSchema, error.cause.issues);
    throw asRefusal(error, operation, house.ports);
  }
});
