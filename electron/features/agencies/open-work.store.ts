import type { AgencyName } from '#shared/agencies/agency.ts';
import type { OpenWork } from '#shared/agencies/heir.rules.ts';
import type { OpenAssignment } from '#shared/agencies/move-assignments.rules.ts';
import type { MoveRole } from '#shared/agencies/succession-preview.ts';
import type { Reader } from '../../database/handles.ts';
import { openMembers, openOffice, openPeople, openUnits } from './open-belongings.store.ts';

export type Asked = { readonly agencies: readonly AgencyName[]; readonly happensOn: string };
const noSection = { sectionId: null, sectionLabel: '', sectionTitle: '' };

const openTasks = async (db: Reader, { agencies, happensOn }: Asked): Promise<OpenWork[]> => {
  const rows = await db
    .selectFrom('assignments')
    .innerJoin('tasks', 'tasks.id', 'assignments.task_id')
    .innerJoin('plans', 'plans.id', 'tasks.plan_id')
    .innerJoin('sections', 'sections.id', 'tasks.section_id')
    .select(['tasks.id as id', 'tasks.text as text', 'tasks.plan_id as planId'])
    .select(['plans.name as planName', 'plans.subject as planSubject'])
    .select(['sections.id as sectionId', 'sections.label as sectionLabel', 'sections.title as sectionTitle'])
    .select(['assignments.role as role', 'assignments.agency_id as agencyId'])
    .where(
      'assignments.agency_id',
      'in',
      agencies.map((agency) => agency.id),
    )
    .where('assignments.valid_to', 'is', null)
    .where('plans.status', '!=', 'closed')
    .where((row) => row.or([row('tasks.valid_to', 'is', null), row('tasks.valid_to', '>=', happensOn)]))
    .orderBy('plans.name')
    .orderBy('plans.id')
    .orderBy('tasks.position')
    .execute();
  return rows.flatMap(({ agencyId, ...row }) => {
    const from = agencies.find((agency) => agency.id === agencyId);
    return from ? [{ work: 'task' as const, ...row, from }] : [];
  });
};

const openTargets = async (db: Reader, { agencies, happensOn }: Asked): Promise<OpenWork[]> => {
  const rows = await db
    .selectFrom('targets')
    .innerJoin('plans', 'plans.id', 'targets.plan_id')
    .innerJoin('sections', 'sections.id', 'targets.section_id')
    .select(['targets.id as id', 'targets.text as text', 'targets.plan_id as planId'])
    .select(['plans.name as planName', 'plans.subject as planSubject'])
    .select(['sections.id as sectionId', 'sections.label as sectionLabel', 'sections.title as sectionTitle'])
    .select('targets.lead_agency_id as agencyId')
    .where(
      'targets.lead_agency_id',
      'in',
      agencies.map((agency) => agency.id),
    )
    .where('plans.status', '!=', 'closed')
    .where((row) => row.or([row('targets.valid_to', 'is', null), row('targets.valid_to', '>=', happensOn)]))
    .orderBy('plans.name')
    .orderBy('plans.id')
    .orderBy('targets.position')
    .execute();
  return rows.flatMap(({ agencyId, ...row }) => {
    const from = agencies.find((agency) => agency.id === agencyId);
    return from ? [{ work: 'target' as const, ...row, role: 'lead' as const, from }] : [];
  });
};

/** Duties to come: one with a single day before the succession is of the past. */
const openDuties = async (db: Reader, { agencies, happensOn }: Asked): Promise<OpenWork[]> => {
  const rows = await db
    .selectFrom('reporting_duties')
    .innerJoin('plans', 'plans.id', 'reporting_duties.plan_id')
    .leftJoin('sections', (join) =>
      join
        .onRef('sections.plan_id', '=', 'reporting_duties.plan_id')
        .onRef('sections.label', '=', 'reporting_duties.section_label'),
    )
    .select(['reporting_duties.id as id', 'quote as text', 'plans.id as planId'])
    .select(['plans.name as planName', 'plans.subject as planSubject'])
    .select(['sections.id as sectionId', 'section_label as sectionLabel', 'sections.title as sectionTitle'])
    .select(['from_agency_ids as reports', 'to_agency_ids as receives'])
    .where('plans.status', '!=', 'closed')
    .where((row) => row.or([row('due_on', 'is', null), row('due_on', '>=', happensOn)]))
    .orderBy('plans.name')
    .orderBy('plans.id')
    .orderBy('reporting_duties.position')
    .execute();
  return rows.flatMap(({ reports, receives, sectionTitle, ...row }) => {
    const sides = { reports: JSON.parse(reports) as string[], receives: JSON.parse(receives) as string[] };
    const inRole = (role: 'reports' | 'receives') =>
      agencies
        .filter((agency) => sides[role].includes(agency.id))
        .map((from) => ({ work: 'duty' as const, ...row, sectionTitle: sectionTitle ?? '', role, from }));
    return [...inRole('reports'), ...inRole('receives')];
  });
};

const standing = async (db: Reader, { agencies }: Asked): Promise<OpenWork[]> => {
  const rows = await db
    .selectFrom('plans')
    .select(['id', 'name', 'subject', 'standing_agency_id as agencyId'])
    .where('status', '!=', 'closed')
    .orderBy('name')
    .orderBy('id')
    .execute();
  return rows.flatMap(({ id, name, subject, agencyId }) => {
    const from = agencies.find((agency) => agency.id === agencyId);
    const role: MoveRole = 'standing';
    const plan = { planId: id, planName: name, planSubject: subject };
    return from ? [{ work: 'plan' as const, id, text: subject, ...plan, ...noSection, role, from }] : [];
  });
};

/** All open work of some agencies in plans that are not closed, and what they have outside of plans. */
export const listOpenWork = async (db: Reader, asked: Asked): Promise<OpenWork[]> => {
  if (asked.agencies.length === 0) return [];
  return [
    ...(await standing(db, asked)),
    ...(await openTasks(db, asked)),
    ...(await openMembers(db, asked)),
    ...(await openTargets(db, asked)),
    ...(await openDuties(db, asked)),
    ...(await openUnits(db, asked)),
    ...(await openPeople(db, asked)),
    ...(await openOffice(db, asked)),
  ];
};

/** Every open assignment of the agencies. */
export const listOpenAssignments = (db: Reader, agencyIds: readonly string[]): Promise<OpenAssignment[]> =>
  db
    .selectFrom('assignments')
    .select(['id', 'version', 'task_id as taskId', 'agency_id as agencyId', 'role', 'position'])
    .select('valid_from as validFrom')
    .where('agency_id', 'in', agencyIds)
    .where('valid_to', 'is', null)
    .orderBy('id')
    .execute();

/** The agencies that still have an open assignment in a plan that is not closed. */
export const agenciesAtWork = async (db: Reader): Promise<Set<string>> => {
  const rows = await db
    .selectFrom('assignments')
    .innerJoin('tasks', 'tasks.id', 'assignments.task_id')
    .innerJoin('plans', 'plans.id', 'tasks.plan_id')
    .select('agency_id')
    .distinct()
    .where('assignments.valid_to', 'is', null)
    .where('plans.status', '!=', 'closed')
    .execute();
  return new Set(rows.map((row) => row.agency_id));
};
