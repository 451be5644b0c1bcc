import type { AgencyName } from '#shared/agencies/agency.ts';
import { type Part, withPart } from '#shared/tasks/assign.rules.ts';
import type { AssignmentRole, TaskRow } from '#shared/tasks/task.ts';
import { inVietnameseOrder } from '#shared/words/order.ts';

/** One letter for each role, as it stands in a cell and is typed into it. */
export const roleLetters = { lead: 'C', support: 'P', joint: 'T' } as const satisfies Record<AssignmentRole, string>;

const partsOf = ({ lead, joint, support }: TaskRow): Part[] => [
  ...(lead ? [{ agencyId: lead.id, role: 'lead' as const }] : []),
  ...joint.map(({ id }) => ({ agencyId: id, role: 'joint' as const })),
  ...support.map(({ id }) => ({ agencyId: id, role: 'support' as const })),
];

export const roleIn = (task: TaskRow, agencyId: string): AssignmentRole | null =>
  partsOf(task).find((part) => part.agencyId === agencyId)?.role ?? null;

/** The agencies of these tasks, each once, in the order of the alphabet. */
export const agenciesOf = (tasks: readonly TaskRow[]): AgencyName[] => {
  const byId = new Map<string, AgencyName>();
  for (const { lead, joint, support } of tasks)
    for (const agency of [...(lead ? [lead] : []), ...joint, ...support]) byId.set(agency.id, agency);
  return [...byId.values()].sort((a, b) => inVietnameseOrder(a.shortName, b.shortName));
};

/** The task once the agency has the role, as the core will answer. */
export const assigned = (task: TaskRow, agency: AgencyName, role: AssignmentRole | null): TaskRow => {
  const names = new Map(agenciesOf([task]).map((one) => [one.id, one]));
  names.set(agency.id, agency);
  const parts = withPart(partsOf(task), { agencyId: agency.id, role });
  const inRole = (wanted: AssignmentRole) =>
    parts.flatMap((part) => (part.role === wanted ? (names.get(part.agencyId) ?? []) : []));
  return { ...task, lead: inRole('lead')[0] ?? null, joint: inRole('joint'), support: inRole('support') };
};

/** How many tasks each agency has in each role. */
export const countsOf = (tasks: readonly TaskRow[]): Map<string, Record<AssignmentRole, number>> => {
  const counts = new Map<string, Record<AssignmentRole, number>>();
  for (const task of tasks)
    for (const { agencyId, role } of partsOf(task)) {
      const own = counts.get(agencyId) ?? { lead: 0, joint: 0, support: 0 };
      own[role]++;
      counts.set(agencyId, own);
    }
  return counts;
};
