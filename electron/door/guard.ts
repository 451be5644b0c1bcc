import { ORPCError, os, ValidationError } from '@orpc/server';
import type { OperationMeta } from '#shared/contract/operation.ts';
import { asRefusal } from './as-refusal.ts';
import type { Call } from './call.ts';
import { refuseInput } from './input-sentence.ts';
import { refuse } from './refuse.ts';

/**
 * First in line for every call: who asks, may they; and whatever goes wrong further in leaves as a refusal.
 * The context from here on has an actor for certain.
 */
export const guard = os.$context<Call>().middleware(async ({ context, next, path, procedure, signal }) => {
  const { actor, house } = context;
  const { roles } = procedure['~orpc'].meta as OperationMeta;
  const operation = path.join('.');
  if (!actor) throw refuse('not-signed-in', 'Chưa đăng nhập. Mở lại chương trình hoặc đăng nhập rồi thử lại.');
  if (!actor.roles.some((role) => roles.includes(role)))
    throw refuse('not-allowed', 'Vai trò của người đang làm việc không được phép làm việc này.');
  try {
    return await next({ context: { actor, operation } });
  } catch (error) {
    if (signal?.aborted) throw refuse('refused', 'Đã hủy theo yêu cầu.');
    if (error instanceof ORPCError && error.code === 'BAD_REQUEST' && error.cause instanceof ValidationError)
      throw refuseInput(procedure['~orpc'].inputSchema, error.cause.issues);
    throw asRefusal(error, operation, house.ports);
  }
});
