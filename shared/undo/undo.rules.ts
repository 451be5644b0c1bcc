import type { Actor, Asker } from '../contract/actor.ts';
import { moment } from '../words/dates.ts';
import { figure } from '../words/numbers.ts';

type Line = { readonly actorId: string; readonly roles: readonly Asker[] };

/** Why a person may not take this command back: administrators and compilers also those of others, liaisons their own. */
export const whyNotUndo = (actor: Actor, { actorId, roles }: Line): string | null => {
  if (actor.roles.includes('administrator')) return null;
  if (!actor.roles.some((role) => roles.includes(role)))
    return 'Vai trò của người đang làm việc không được hoàn tác việc này.';
  if (actorId !== actor.id && !actor.roles.includes('compiler'))
    return 'Chỉ người đã làm, chuyên viên tổng hợp hoặc quản trị được hoàn tác việc này.';
  return null;
};

/** Why a liaison may not: rows of another agency than the own one would go back. */
export const whyNotUndoOf = (actor: Actor, agencyIds: Iterable<unknown>): string | null => {
  if (actor.roles.some((role) => role !== 'liaison')) return null;
  const foreign = [...agencyIds].some((id) => id !== actor.agencyId);
  return foreign ? 'Đầu mối chỉ hoàn tác được việc của cơ quan mình.' : null;
};

type LaterWork = {
  readonly sequence: number;
  readonly at: string;
  readonly actorName: string;
  readonly title: string;
  readonly about: string;
};

/** What was done later and has to be taken back first. */
export const laterWorkSentence = ({ sequence, at, actorName, title, about }: LaterWork): string =>
  `Việc số ${figure(sequence)} (${title}${about ? `: ${about}` : ''}), ${actorName} làm lúc ${moment(at)}, dựa trên việc này. Hoàn tác việc đó trước.`;
