import { whyNotDates, whyNotName, whyNotParent } from '#shared/agencies/agency.rules.ts';
import { heirsBy, type OpenWork } from '#shared/agencies/heir.rules.ts';
import { type OpenAssignment, planAssignmentMoves } from '#shared/agencies/move-assignments.rules.ts';
import { goesOn, listProblems } from '#shared/agencies/succession.rules.ts';
import type { Succession } from '#shared/agencies/succession.ts';
import type { Move, MoveCounts, SuccessionPreview, SuccessionProblem } from '#shared/agencies/succession-preview.ts';
import { dayBefore } from '#shared/agencies/validity.rules.ts';
import type { Reader } from '../../database/handles.ts';
import type { AgencyTable } from '../../database/tables/agency-tables.ts';
import { type FoundParty, findParties } from './find-parties.ts';
import { listOpenAssignments, listOpenWork } from './open-work.store.ts';

export type SuccessionPlan = {
  /** Old agencies whose last day is the day before. */
  readonly ending: readonly FoundParty[];
  /** Ids of all that give something away, also of one that goes on without a part of its work. */
  readonly giving: readonly string[];
  readonly to: readonly FoundParty[];
  readonly moves: readonly Move[];
  readonly open: readonly OpenAssignment[];
  readonly problems: readonly SuccessionProblem[];
};

/** Work that changes hands: somebody else gets it. */
export const changesHands = (moves: readonly Move[], to: readonly FoundParty[]) => {
  const byRef = new Map(to.map((party) => [party.ref, party]));
  return moves.flatMap((move) => {
    const party = move.to === null ? undefined : byRef.get(move.to);
    return party && party.id !== move.from.id ? [{ move, party }] : [];
  });
};

/** What each successor is in a task afterwards, where it has a part in it already perhaps more than it takes over. */
const withRolesAfter = (
  work: readonly OpenWork[],
  heirOf: (one: OpenWork) => string | null,
  { to, open }: { readonly to: readonly FoundParty[]; readonly open: readonly OpenAssignment[] },
): Move[] => {
  const moves = work.map((one): Move => ({ ...one, to: heirOf(one), roleAfter: null }));
  const handed = changesHands(moves, to).filter(({ move }) => move.work === 'task' && move.role !== 'member');
  const handovers = handed.map(({ move, party }) => ({ taskId: move.id, fromId: move.from.id, toId: party.id }));
  const after = new Map(
    planAssignmentMoves(open, handovers).map((one) => [`${one.taskId} ${one.toId}`, one.kept.role]),
  );
  const idOf = new Map(to.map((party) => [party.ref, party.id]));
  return moves.map((move) => {
    const id = move.to === null ? undefined : idOf.get(move.to);
    if (id === undefined) return move;
    const isAssigned = move.work === 'task' && move.role !== 'member';
    return { ...move, roleAfter: (isAssigned && after.get(`${move.id} ${id}`)) || move.role };
  });
};

/** The rules of the catalogue for agencies that would be added; an ending agency frees its name from that day on. */
const whyNotAdded = (
  to: readonly FoundParty[],
  ending: readonly FoundParty[],
  { rows, happensOn }: { readonly rows: readonly AgencyTable[]; readonly happensOn: string },
): SuccessionProblem[] => {
  const ends = new Set(ending.map((party) => party.id));
  const parents = new Map(rows.map((row) => [row.id, row.parent_id]));
  const known = rows.map((row) => ({
    ...row,
    validFrom: row.valid_from,
    validTo: ends.has(row.id) ? dayBefore(happensOn) : row.valid_to,
  }));
  return to
    .flatMap(({ added, ref }) => (added ? [{ ...added.fields, id: ref }] : []))
    .flatMap((one, index, all) =>
      [whyNotDates(one), whyNotName(one, [...known, ...all.slice(0, index)]), whyNotParent(one, parents)]
        .filter((sentence) => sentence !== null)
        .map((sentence) => ({ sentence, about: 'heirs' as const, ref: one.id })),
    );
};

/** Works out a succession without writing anything: what moves to whom, and what speaks against it. */
export const planSuccession = async (
  db: Reader,
  resources: string,
  succession: Succession,
): Promise<SuccessionPlan> => {
  const { rows, ...parties } = await findParties(db, resources, succession);
  const staysWhole = succession.kind === 'merge';
  const ending = parties.from.filter((party) => !goesOn(party, parties));
  const giving = staysWhole ? ending : parties.from;
  const agencies = giving.map(({ id, name, shortName }) => ({ id, name, shortName }));
  const work = await listOpenWork(db, { agencies, happensOn: succession.happensOn });
  const everybody = [...new Set([...parties.from, ...parties.to].map((party) => party.id))];
  const open = await listOpenAssignments(db, everybody);
  const moves = withRolesAfter(work, heirsBy(succession.choices, parties), { to: parties.to, open });
  const problems = [
    ...listProblems(succession, parties, moves),
    ...whyNotAdded(parties.to, ending, { rows, happensOn: succession.happensOn }),
  ];
  return { ending, giving: giving.map((party) => party.id), to: parties.to, moves, open, problems };
};

export const countMoves = (plan: Pick<SuccessionPlan, 'moves' | 'to'>): MoveCounts => {
  const handed = changesHands(plan.moves, plan.to).map(({ move }) => move);
  const distinct = (work: Move['work']) =>
    new Set(handed.filter((move) => move.work === work).map((move) => move.id)).size;
  return {
    tasks: distinct('task'),
    targets: distinct('target'),
    duties: distinct('duty'),
    plans: distinct('plan'),
    units: distinct('unit'),
    people: distinct('person'),
    offices: distinct('office'),
  };
};

/** The plan as the page shows it before anything is written. */
export const previewSuccession = async (
  db: Reader,
  resources: string,
  succession: Succession,
): Promise<SuccessionPreview> => {
  const plan = await planSuccession(db, resources, succession);
  return {
    successors: plan.to.map(({ ref, id, name, shortName, row }) => ({
      ref,
      agencyId: row ? id : null,
      name,
      shortName,
    })),
    moves: plan.moves,
    counts: countMoves(plan),
    undecided: plan.moves.filter((move) => move.to === null).length,
    problems: plan.problems,
  };
};
