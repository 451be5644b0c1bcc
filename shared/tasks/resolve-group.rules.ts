import { isValidOn } from '../agencies/validity.rules.ts';
import type { GroupTask } from './open-group.ts';
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

type MembersChange = {
  /** Who would stand behind the group in this task. */
  readonly wanted: readonly string[];
  readonly added: readonly string[];
  readonly gone: readonly string[];
  /** Chosen, but with a part of their own in this task, so that they don't stand behind the group as well. */
  readonly leftOut: readonly string[];
};

/** What naming these agencies for a group would change in one of its tasks. */
export const membersChange = (
  { partIds, members }: Pick<GroupTask, 'partIds' | 'members'>,
  chosen: readonly string[],
): MembersChange => {
  const now = members.map(({ id }) => id);
  const wanted = chosen.filter((id) => now.includes(id) || !partIds.includes(id));
  return {
    wanted,
    added: wanted.filter((id) => !now.includes(id)),
    gone: now.filter((id) => !wanted.includes(id)),
    leftOut: chosen.filter((id) => !wanted.includes(id)),
  };
};
