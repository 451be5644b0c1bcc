import { isValidOn } from '../agencies/validity.rules.ts';
import type { KnownAgency } from './task-agency.rules.ts';

type Body = KnownAgency & { readonly kind: string };

/** Why these agencies can't stand behind the group, or null. */
export const whyNotMembers = (
  group: Body,
  members: readonly Body[],
  given: { readonly isAssigned: boolean; readonly today: string; readonly stays: ReadonlySet<string> },
): string | null => {
  if (group.kind !== 'group') return `${group.name} là một cơ quan, không phải nhóm: chọn một nhóm được giao nhiệm vụ.`;
  if (!given.isAssigned) return `Nhiệm vụ này không giao cho ${group.name}: chọn một nhóm được giao nhiệm vụ.`;
  for (const member of members) {
    if (member.kind === 'group') return `${member.name} cũng là một nhóm: chọn từng cơ quan.`;
    if (!given.stays.has(member.id) && !isValidOn(member, given.today))
      return `${member.name} không có hiệu lực hôm nay: chọn cơ quan đang có hiệu lực.`;
  }
  return null;
};
