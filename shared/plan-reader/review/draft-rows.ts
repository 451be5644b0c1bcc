import type { DraftDuty, DraftParty, DraftTarget, DraftTask, PlanDraft } from '../plan-draft.ts';
import type { RowKind } from './review-step.ts';

export type DraftRow = DraftTarget | DraftTask | DraftDuty;
export type PlacedRow = { readonly kind: RowKind; readonly row: DraftRow };

/** The words of a row as the draft's lists show it. */
export const wordsOf = (row: DraftRow): string => ('text' in row ? row.text : row.quote);

/** Every row of a draft, kind by kind. */
export const listRows = ({ targets, tasks, duties }: PlanDraft): PlacedRow[] => [
  ...targets.map((row) => ({ kind: 'target' as const, row })),
  ...tasks.map((row) => ({ kind: 'task' as const, row })),
  ...duties.map((row) => ({ kind: 'duty' as const, row })),
];

/** The draft with each row turned into the rows that stand in its place: none drops it. */
export const mapRows = (draft: PlanDraft, turn: <R extends DraftRow>(row: R) => readonly R[]): PlanDraft => ({
  ...draft,
  targets: draft.targets.flatMap((row) => turn(row)),
  tasks: draft.tasks.flatMap((row) => turn(row)),
  duties: draft.duties.flatMap((row) => turn(row)),
});

const partyLists = ['lead', 'support', 'executor', 'from', 'to', 'via'] as const;

/** The row with every party of it turned into another; parties that become one stand once. */
export const mapParties = <R extends DraftRow>(row: R, turn: (party: DraftParty) => DraftParty): R => {
  const lists = row as Partial<Record<(typeof partyLists)[number], readonly DraftParty[]>>;
  const turned = partyLists.flatMap((list) => {
    const parties = lists[list]?.map(turn);
    return parties ? [[list, [...new Map(parties.map((party) => [party.name, party])).values()]] as const] : [];
  });
  return { ...row, ...Object.fromEntries(turned) };
};

/** Every name in a row, in the order of its roles. */
export const partiesOf = (row: DraftRow): DraftParty[] => {
  const lists = row as Partial<Record<(typeof partyLists)[number], readonly DraftParty[]>>;
  return partyLists.flatMap((list) => lists[list] ?? []);
};
