import type { AssignmentRole } from './task.ts';

/** One agency's part in a task, in the order of the list it stands in. */
export type Part = { readonly agencyId: string; readonly role: AssignmentRole };

const rank = { lead: 0, joint: 1, support: 2 } as const satisfies Record<AssignmentRole, number>;
const inOrder = (parts: readonly Part[]): Part[] => parts.toSorted((a, b) => rank[a.role] - rank[b.role]);

/** The parts that fields name: the lead, those who do it together, those who support. */
export const partsOf = (fields: {
  readonly leadId: string | null;
  readonly jointIds: readonly string[];
  readonly supportIds: readonly string[];
}): Part[] => [
  ...(fields.leadId === null ? [] : [{ agencyId: fields.leadId, role: 'lead' as const }]),
  ...fields.jointIds.map((agencyId) => ({ agencyId, role: 'joint' as const })),
  ...fields.supportIds.map((agencyId) => ({ agencyId, role: 'support' as const })),
];

/**
 * Who does the task once an agency has the role (null: no part). There is one lead at most: who led before supports, or
 * has no part any more.
 */
export const withPart = (
  parts: readonly Part[],
  { agencyId, role }: { readonly agencyId: string; readonly role: AssignmentRole | null },
  formerLead: 'support' | 'remove' = 'support',
): Part[] => {
  const own = parts.find((part) => part.agencyId === agencyId);
  if (own?.role === role || (own === undefined && role === null)) return [...parts];
  const others = parts
    .filter((part) => part.agencyId !== agencyId)
    .flatMap((part): Part[] => {
      if (role !== 'lead' || part.role !== 'lead') return [part];
      return formerLead === 'support' ? [{ ...part, role: 'support' }] : [];
    });
  return inOrder(role === null ? others : [...others, { agencyId, role }]);
};

/** Why these parts can't stand side by side, or null. `names`: what to call the agencies. */
export const whyNotParts = (parts: readonly Part[], nameOf: (agencyId: string) => string): string | null => {
  const leads = parts.filter((part) => part.role === 'lead');
  if (leads.length > 1)
    return `có ${leads.length} đơn vị chủ trì (${leads.map((part) => nameOf(part.agencyId)).join(', ')}); mỗi nhiệm vụ chỉ có một, chuyển các đơn vị còn lại sang phối hợp.`;
  const twice = parts.find((part, at) => parts.findIndex((one) => one.agencyId === part.agencyId) < at);
  return twice ? `${nameOf(twice.agencyId)} được giao hai lần trong cùng nhiệm vụ; giữ một vai trò.` : null;
};

type Cell = { readonly agencyId: string; readonly role: AssignmentRole | null };

/**
 * Who does the task once each of these agencies has its role (null: no part); the others stay. Who led before supports
 * when another leads now and nothing is said about them.
 */
export const withCells = (parts: readonly Part[], cells: readonly Cell[]): Part[] => {
  const named = new Map(cells.map((cell) => [cell.agencyId, cell.role]));
  const leads = [...named.values()].includes('lead');
  const kept = parts.flatMap((part): Part[] => {
    const role = named.get(part.agencyId);
    if (role === null) return [];
    if (role !== undefined) return [{ ...part, role }];
    return [part.role === 'lead' && leads ? { ...part, role: 'support' } : part];
  });
  const isNew = (cell: Cell): cell is Part =>
    cell.role !== null && !parts.some((part) => part.agencyId === cell.agencyId);
  return inOrder([...kept, ...[...named].map(([agencyId, role]) => ({ agencyId, role })).filter(isNew)]);
};

/** Why these cells of one task can't be so together, or null. `nameOf`: what to call the agencies. */
export const whyNotCells = (cells: readonly Cell[], nameOf: (agencyId: string) => string): string | null =>
  whyNotParts(
    [...new Map(cells.map((cell) => [cell.agencyId, cell])).values()].filter(
      (cell): cell is Part => cell.role !== null,
    ),
    nameOf,
  );
