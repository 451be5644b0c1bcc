import type { Succession } from '#shared/agencies/succession.ts';
import type { MoveCounts } from '#shared/agencies/succession-preview.ts';
import { dayBefore } from '#shared/agencies/validity.rules.ts';
import type { Writer } from '../../database/handles.ts';
import { refuse } from '../../door/refuse.ts';
import { movePeople } from '../accounts/move-people.ts';
import { moveOffice } from '../office/move-office.ts';
import { moveDuties, moveStanding } from '../plans/move-duties.ts';
import { moveTargets } from '../targets/move-targets.ts';
import { moveAssignments } from '../tasks/move-assignments.ts';
import { moveMembers } from '../tasks/move-members.ts';
import { addMissingAgencies } from './add-agencies.ts';
import { agencyRow } from './agency-rows.ts';
import type { FoundParty } from './find-parties.ts';
import { moveUnits } from './move-units.ts';
import { changesHands, countMoves, planSuccession, type SuccessionPlan } from './plan-succession.ts';

/** Adds the agencies that the book lacks. @returns the book's id of every successor, by its id in the plan. */
const addSuccessors = async (db: Writer, to: readonly FoundParty[]): Promise<Map<string, string>> => {
  const fromCatalogue = to.flatMap((party) => party.added?.catalogue ?? []);
  const byKey = await addMissingAgencies(db, fromCatalogue);
  const entered = to.flatMap(({ ref, added }) =>
    added && !added.catalogue ? [{ ref, id: db.newId(), fields: added.fields }] : [],
  );
  await db.insert(
    'agencies',
    entered.map(({ id, fields }) => ({
      id,
      ...agencyRow(fields, { catalogueKey: null, parentId: fields.parentId }),
    })),
  );
  const byRef = new Map(entered.map(({ ref, id }) => [ref, id]));
  return new Map(to.map(({ id, row }) => [id, row ? id : (byKey.get(id) ?? byRef.get(id) ?? '')]));
};

/** The line from each old agency to each that took over from it; one that goes on is no successor of itself. */
const addLinks = async (
  db: Writer,
  successionId: string,
  { from, to }: { readonly from: readonly string[]; readonly to: readonly string[] },
): Promise<void> => {
  const links = from.flatMap((fromId) => {
    const heirs: readonly (string | null)[] = to.length === 0 ? [null] : to.filter((toId) => toId !== fromId);
    return heirs.map((toId) => ({ from_agency_id: fromId, to_agency_id: toId }));
  });
  await db.insert(
    'succession_links',
    links.map((link) => ({ id: db.newId(), succession_id: successionId, ...link })),
  );
};

const moveWork = async (db: Writer, day: string, plan: SuccessionPlan, ids: ReadonlyMap<string, string>) => {
  const handed = changesHands(plan.moves, plan.to).map(({ move, party }) => ({
    ...move,
    fromId: move.from.id,
    toId: ids.get(party.id) ?? '',
  }));
  const of = (work: (typeof handed)[number]['work']) => handed.filter((move) => move.work === work);
  const handover = ({ id, fromId, toId }: (typeof handed)[number]) => ({ taskId: id, fromId, toId });
  const [behindGroups, assigned] = [
    of('task').filter((move) => move.role === 'member'),
    of('task').filter((move) => move.role !== 'member'),
  ];
  await moveAssignments(db, day, { open: plan.open, handovers: assigned.map(handover) });
  const duties = of('duty').map((move) => ({
    ...move,
    side: move.role === 'receives' ? ('receives' as const) : ('reports' as const),
  }));
  await movePeople(db, of('person'));
  return [
    ...(await moveMembers(db, behindGroups.map(handover))),
    ...(await moveTargets(db, of('target'))),
    ...(await moveStanding(db, of('plan'))),
    ...(await moveDuties(db, duties)),
    ...(await moveUnits(db, of('unit'))),
    ...(await moveOffice(db, of('office'))),
  ];
};

const problemSentences = (problems: SuccessionPlan['problems']): string =>
  problems.map((problem) => problem.sentence).join(' ');

type Outcome = { successionId: string; agencyIds: Record<string, string>; moved: MoveCounts };

/** Carries out a succession: new agencies, last days of the old ones, who followed whom, and all open work passes on. */
export const succeed = async (db: Writer, resources: string, succession: Succession): Promise<Outcome> => {
  const { kind, happensOn, note } = succession;
  const plan = await planSuccession(db, resources, succession);
  if (plan.problems.length > 0) throw refuse('refused', problemSentences(plan.problems.slice(0, 5)));
  const ids = await addSuccessors(db, plan.to);
  for (const { row } of plan.ending)
    if (row) await db.change('agencies', { id: row.id, seenVersion: row.version }, { valid_to: dayBefore(happensOn) });
  const successionId = db.newId();
  await db.insert('successions', [{ id: successionId, kind, happens_on: happensOn, note }]);
  await addLinks(db, successionId, { from: plan.giving, to: [...ids.values()] });
  const passed = await moveWork(db, happensOn, plan, ids);
  await db.insert(
    'succession_moves',
    passed.map((value) => ({ id: db.newId(), succession_id: successionId, ...value })),
  );
  return {
    successionId,
    agencyIds: Object.fromEntries(plan.to.map((party) => [party.ref, ids.get(party.id) ?? ''])),
    moved: countMoves(plan),
  };
};
