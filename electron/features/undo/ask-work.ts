import { whyNotChange as whyNotChangeTarget, whyNotCondition } from '#shared/targets/edit-target.rules.ts';
import { whyNotParts } from '#shared/tasks/assign.rules.ts';
import { whyNotChange } from '#shared/tasks/edit-task.rules.ts';
import { whyNotAgencyDays } from '#shared/tasks/task-agency.rules.ts';
import { brief } from '#shared/words/brief.ts';
import { each, idsOf, once, type Question } from './questions.ts';

const about = (what: string, text: string, reason: string | null): string | null =>
  reason === null ? null : `${what} "${brief(text, 60)}": ${reason}`;

/** The years of a task hold its results. */
export const askTaskYears: Question = async ({ read, touched }) => {
  const ids = [...idsOf(touched('tasks')), ...new Set(touched('progress_entries').map((row) => row.task_id))];
  const entries = Map.groupBy(await read('progress_entries', { by: 'task_id', ids }), (entry) => entry.task_id);
  return each(
    once(await read('tasks', { by: 'id', ids })).map(({ id, text, year_from: yearFrom, year_to: yearTo }) => {
      const years = (entries.get(id) ?? []).map((entry) => entry.year);
      return about('Nhiệm vụ', text, whyNotChange({ validTo: null }, { yearFrom, yearTo }, years.sort()));
    }),
  );
};

/** One agency leads a task, none has two parts in it, and each is there to do it. */
export const askAssignments: Question = async ({ read, touched, today }) => {
  const taskIds = [...new Set(touched('assignments').map((row) => row.task_id))];
  const rows = once(await read('assignments', { by: 'task_id', ids: taskIds })).filter((row) => row.valid_to === null);
  const ofTask = Map.groupBy(rows, (row) => row.task_id);
  const ids = [...new Set(rows.map((row) => row.agency_id))];
  const agencies = new Map((await read('agencies', { by: 'id', ids })).map((row) => [row.id, row]));
  const nameOf = (id: string): string => agencies.get(id)?.short_name ?? id;
  return once(await read('tasks', { by: 'id', ids: taskIds })).flatMap((task) => {
    const open = ofTask.get(task.id) ?? [];
    const time = { yearFrom: task.year_from, yearTo: task.year_to, deadline: { on: task.deadline_on } };
    const parts = open.map(({ agency_id: agencyId, role }) => ({ agencyId, role }));
    const gone = open.map(({ agency_id: id }) => {
      const { name = '', short_name: shortName = '', valid_from = null, valid_to = null } = agencies.get(id) ?? {};
      return whyNotAgencyDays({ id, name, shortName, validFrom: valid_from, validTo: valid_to }, time, today);
    });
    return each([whyNotParts(parts, nameOf), ...gone].map((reason) => about('Nhiệm vụ', task.text, reason)));
  });
};

/** The years and the kind of a target fit its results, and it is the condition of one that is none itself. */
export const askTargets: Question = async ({ read, touched }) => {
  const ids = [...idsOf(touched('targets')), ...new Set(touched('target_results').map((row) => row.target_id))];
  const rows = once(await read('targets', { by: 'id', ids })).filter((row) => row.valid_to === null);
  const results = await read('target_results', { by: 'target_id', ids });
  const mains = rows.flatMap((row) => row.condition_of_id ?? []);
  const bound = once(
    rows,
    await read('targets', { by: 'id', ids: mains }),
    await read('targets', { by: 'condition_of_id', ids }),
  ).map((row) => ({ id: row.id, conditionOf: row.condition_of_id }));
  return rows.flatMap(({ id, text, kind, year_from: yearFrom, year_to: yearTo, condition_of_id: conditionOf }) => {
    const own = results.filter((result) => result.target_id === id).sort((a, b) => a.year - b.year);
    const told = own.some((result) => result.is_met !== null) ? 'qualitative' : 'quantitative';
    const years = whyNotChangeTarget({ validTo: null, kind: told, results: own }, { kind, yearFrom, yearTo });
    return each([years, whyNotCondition(bound, conditionOf, id)].map((reason) => about('Chỉ tiêu', text, reason)));
  });
};

/** A signed paper is replaced by one new version. */
export const askRevisions: Question = async ({ read, touched }) => {
  const ids = [...new Set(touched('papers').flatMap((row) => row.revises_id ?? []))];
  const versions = Map.groupBy(await read('papers', { by: 'revises_id', ids }), (row) => row.revises_id);
  return [...versions.values()].flatMap((rows) =>
    rows.length > 1 ? [`Văn bản "${brief(rows[0]?.title ?? '', 60)}" đã có bản mới khác: xóa bản mới đó trước.`] : [],
  );
};
