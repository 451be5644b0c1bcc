import type { GroupTask } from '#shared/tasks/open-group.ts';
import { membersChange } from '#shared/tasks/resolve-group.rules.ts';
import { count } from '#shared/words/numbers.ts';

const shown = 4;

/** "Sở Y tế, Sở Tư pháp và 09 cơ quan khác". */
const someNames = (names: readonly string[]): string =>
  names.length <= shown + 1
    ? names.join(', ')
    : `${names.slice(0, shown).join(', ')} và ${count(names.length - shown)} cơ quan khác`;

type NameOf = (agencyId: string) => string;

/** Who stands behind the group in a task now, in words. */
export const nowWords = ({ members }: GroupTask): string =>
  members.length === 0
    ? 'chưa nêu rõ cơ quan nào'
    : `gồm ${count(members.length)} cơ quan: ${someNames(members.map(({ shortName }) => shortName))}`;

/** What naming these agencies would change in a task, in words. */
export const changeWords = (task: GroupTask, chosen: readonly string[], nameOf: NameOf): string => {
  const { wanted, added, gone, leftOut } = membersChange(task, chosen);
  const names = (ids: readonly string[]): string => someNames(ids.map(nameOf));
  const parts = [
    ...(added.length > 0 ? [`thêm ${names(added)}`] : []),
    ...(gone.length > 0 ? [`bớt ${names(gone)}`] : []),
    ...(added.length + gone.length === 0 ? ['không có gì đổi'] : []),
    ...(gone.length > 0 && wanted.length === 0 ? ['trở lại chưa nêu rõ'] : []),
    ...(leftOut.length > 0 ? [`không ghi ${names(leftOut)} vì đã được giao việc riêng`] : []),
  ];
  return parts.join('; ');
};

/** The tasks in which naming these agencies changes something, with all who would stand behind the group there. */
export const changedTasks = (tasks: readonly GroupTask[], chosen: readonly string[]) =>
  tasks.flatMap((task) => {
    const { wanted, added, gone } = membersChange(task, chosen);
    return added.length + gone.length === 0 ? [] : [{ taskId: task.id, agencyIds: wanted }];
  });
