import { emptyPlanFields, fieldsOfPlan } from '#shared/plans/plan-form.ts';
import { emptyTargetFields } from '#shared/targets/target-fields.ts';
import { emptyTaskFields, fieldsOf as fieldsOfTask, type TaskFields } from '#shared/tasks/task-fields.ts';
import type { Book } from './a-book.ts';

export const writtenPlan = {
  ...{ ...emptyPlanFields, number: '138', issuer: 'Ủy ban nhân dân tỉnh Lào Cai', subject: 'Kế hoạch công tác xã hội' },
  ...{ periodStart: 2021, periodEnd: 2025 },
};
/** A plan of 2021–2025 with a section, two agencies, a task and a target of 2022. */
export const aSmallBook = async (book: Book) => {
  book.ports.setNow('2022-06-01T02:00:00Z');
  const { plans, tasks, targets, agencies, undo, periods, progress } = book.compiler;
  const { id: planId } = await plans.add(writtenPlan);
  const plan = () => plans.get({ planId });
  const change = async (over: object) =>
    plans.change({ planId, seenVersion: (await plan()).version, ...fieldsOfPlan(await plan()), ...over });
  const keepPhases = async (phases: { id: string | null; name: string; yearFrom: number; yearTo: number }[]) =>
    plans.keepPhases({ planId, seen: (await plan()).phases, phases, reason: 'Nhập nhầm' });
  const keepSection = async (label: string, at: { id: string; version: number } | null = null) =>
    plans.keepSection({
      ...{ planId, sectionId: at?.id ?? null, seenVersion: at?.version ?? null, label, title: '', parentId: null },
    });
  const section = async (label: string) => {
    const found = (await plan()).sections.find((one) => one.label === label);
    if (!found) throw new Error(`no section ${label}`);
    return found;
  };
  await keepSection('I');
  const { id: sectionId } = await section('I');
  const agency = async (name: string) => (await agencies.add({ name, kind: 'so', level: 'tinh' })).agencyId;
  const [health, labour] = [await agency('Sở Y tế'), await agency('Sở Nội vụ')];
  const fields = { ...emptyTaskFields, sectionId, text: 'Khảo sát', yearFrom: 2022, yearTo: 2022, leadId: health };
  const task = await tasks.add({ planId, ...fields });
  const target = await targets.add({ planId, ...emptyTargetFields, sectionId, text: 'Số xã', unit: 'xã' });
  const changeTask = async (over: Partial<TaskFields>) => {
    const now = await tasks.get({ taskId: task.id });
    return tasks.change({ taskId: task.id, seenVersion: now.version, ...fieldsOfTask(now), ...over });
  };
  const findTarget = async () => {
    const now = (await targets.list({ planId })).find(({ id }) => id === target.id);
    if (!now) throw new Error('the target is gone');
    return now;
  };
  /** Does something and gives the line that it left. */
  const lineOf = async (work: Promise<unknown>): Promise<string> => {
    await work;
    return (await undo.last())?.lineId ?? '';
  };
  return {
    ...{ book, planId, plan, change, keepPhases, keepSection, section, sectionId, health, labour, task, target },
    ...{ changeTask, findTarget, lineOf, plans, tasks, targets, agencies, undo, periods, progress },
  };
};
export type SmallBook = Awaited<ReturnType<typeof aSmallBook>>;
