import type { OpenWork } from '#shared/agencies/heir.rules.ts';
import { organisation } from '#shared/agencies/succession-preview.ts';
import type { Reader } from '../../database/handles.ts';
import type { Asked } from './open-work.store.ts';

const idsOf = ({ agencies }: Asked): string[] => agencies.map((agency) => agency.id);

/** Tasks in which the agencies stand behind a group that the task is given to; told once for each task. */
export const openMembers = async (db: Reader, asked: Asked): Promise<OpenWork[]> => {
  const rows = await db
    .selectFrom('group_members')
    .innerJoin('tasks', 'tasks.id', 'group_members.task_id')
    .innerJoin('plans', 'plans.id', 'tasks.plan_id')
    .innerJoin('sections', 'sections.id', 'tasks.section_id')
    .select(['tasks.id as id', 'tasks.text as text', 'tasks.plan_id as planId', 'tasks.position'])
    .select(['plans.name as planName', 'plans.subject as planSubject'])
    .select(['sections.id as sectionId', 'sections.label as sectionLabel', 'sections.title as sectionTitle'])
    .select('group_members.agency_id as agencyId')
    .distinct()
    .where('group_members.agency_id', 'in', idsOf(asked))
    .where('plans.status', '!=', 'closed')
    .where((row) => row.or([row('tasks.valid_to', 'is', null), row('tasks.valid_to', '>=', asked.happensOn)]))
    .orderBy('planName')
    .orderBy('planId')
    .orderBy('tasks.position')
    .execute();
  return rows.flatMap(({ agencyId, position: _, ...row }) => {
    const from = asked.agencies.find((agency) => agency.id === agencyId);
    return from ? [{ work: 'task' as const, ...row, role: 'member' as const, from }] : [];
  });
};

/** Units under the agencies that go on: not those that end in the same succession. */
export const openUnits = async (db: Reader, asked: Asked): Promise<OpenWork[]> => {
  const rows = await db
    .selectFrom('agencies')
    .select(['id', 'name', 'parent_id as parentId'])
    .where('parent_id', 'in', idsOf(asked))
    .where('id', 'not in', idsOf(asked))
    .where((row) => row.or([row('valid_to', 'is', null), row('valid_to', '>=', asked.happensOn)]))
    .orderBy('sort_key')
    .orderBy('id')
    .execute();
  const place = { ...organisation, sectionId: 'units', sectionLabel: '', sectionTitle: 'Đơn vị trực thuộc' };
  return rows.flatMap(({ id, name, parentId }) => {
    const from = asked.agencies.find((agency) => agency.id === parentId);
    return from ? [{ work: 'unit' as const, id, text: name, ...place, role: 'superior' as const, from }] : [];
  });
};

/** People who speak for the agencies as their liaisons, also those whose accounts are closed for now. */
export const openPeople = async (db: Reader, asked: Asked): Promise<OpenWork[]> => {
  const rows = await db
    .selectFrom('people')
    .select(['id', 'name', 'agency_id as agencyId'])
    .where('agency_id', 'in', idsOf(asked))
    .orderBy('sort_key')
    .orderBy('id')
    .execute();
  const place = { ...organisation, sectionId: 'people', sectionLabel: '', sectionTitle: 'Tài khoản đầu mối' };
  return rows.flatMap(({ id, name, agencyId }) => {
    const from = asked.agencies.find((agency) => agency.id === agencyId);
    return from ? [{ work: 'person' as const, id, text: name, ...place, role: 'speaker' as const, from }] : [];
  });
};

/** The office that works with this book, where it is one of the agencies. */
export const openOffice = async (db: Reader, asked: Asked): Promise<OpenWork[]> => {
  const rows = await db
    .selectFrom('office_settings')
    .select(['id', 'agency_id as agencyId'])
    .where('agency_id', 'in', idsOf(asked))
    .execute();
  const place = { ...organisation, sectionId: 'office', sectionLabel: '', sectionTitle: 'Cơ quan sử dụng sổ' };
  const text = 'Cơ quan sử dụng sổ này, ký và gửi văn bản';
  return rows.flatMap(({ id, agencyId }) => {
    const from = asked.agencies.find((agency) => agency.id === agencyId);
    return from ? [{ work: 'office' as const, id, text, ...place, role: 'keeper' as const, from }] : [];
  });
};
