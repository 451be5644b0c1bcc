import type { AgencyName } from '#shared/agencies/agency.ts';
import type { OpenGroup } from '#shared/tasks/open-group.ts';
import { inVietnameseOrder } from '#shared/words/order.ts';
import type { Reader } from '../../database/handles.ts';
import { listGroupMembers } from './task-parts.store.ts';

/** Who has a part today in each current task of a plan, in the order of the plan. */
const listParts = (db: Reader, planId: string) =>
  db
    .selectFrom('assignments')
    .innerJoin('tasks', 'tasks.id', 'assignments.task_id')
    .innerJoin('sections', 'sections.id', 'tasks.section_id')
    .innerJoin('agencies', 'agencies.id', 'assignments.agency_id')
    .select(['tasks.id as taskId', 'tasks.text as text', 'sections.label as sectionLabel'])
    .select(['agencies.id as id', 'agencies.name as name', 'agencies.short_name as shortName', 'agencies.kind as kind'])
    .where('tasks.plan_id', '=', planId)
    .where('tasks.valid_to', 'is', null)
    .where('assignments.valid_to', 'is', null)
    .orderBy('tasks.position')
    .execute();

/** The groups that a plan gives tasks to, by name, with who stands behind each of them in each of its tasks. */
export const listOpenGroups = async (db: Reader, planId: string): Promise<OpenGroup[]> => {
  const parts = await listParts(db, planId);
  const ofTask = Map.groupBy(parts, (part) => part.taskId);
  const given = Map.groupBy(
    parts.filter((part) => part.kind === 'group'),
    (part) => part.id,
  );
  const taskIds = [...new Set([...given.values()].flatMap((own) => own.map((part) => part.taskId)))];
  const members = Map.groupBy(
    taskIds.length === 0 ? [] : await listGroupMembers(db, taskIds),
    (row) => `${row.task_id} ${row.group_id}`,
  );
  const membersIn = (taskId: string, groupId: string): AgencyName[] =>
    (members.get(`${taskId} ${groupId}`) ?? []).map((row) => ({
      id: row.agency_id,
      name: row.name,
      shortName: row.short_name,
    }));
  return [...given.values()]
    .flatMap((own) => {
      const [first] = own;
      if (!first) return [];
      const { id, name, shortName } = first;
      const tasks = own.map(({ taskId, text, sectionLabel }) => ({
        ...{ id: taskId, text, sectionLabel },
        partIds: (ofTask.get(taskId) ?? []).map((part) => part.id),
        members: membersIn(taskId, id),
      }));
      return [{ group: { id, name, shortName }, tasks }];
    })
    .sort((a, b) => inVietnameseOrder(a.group.name, b.group.name));
};
