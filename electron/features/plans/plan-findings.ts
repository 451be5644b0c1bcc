import { dutyDates } from '#shared/plans/duty-dates.rules.ts';
import type { Plan } from '#shared/plans/plan.ts';
import type { PlanFinding } from '#shared/plans/plan-text.ts';
import { listTargetWarnings } from '#shared/targets/target-warnings.rules.ts';
import { count } from '#shared/words/numbers.ts';
import type { Reader } from '../../database/handles.ts';
import { listTargets } from '../targets/targets.store.ts';
import { countTasksWithoutLead } from './leaderless-tasks.store.ts';
import { getPlan } from './plans.store.ts';

const finding = (kind: PlanFinding['kind'], sentence: string | false): PlanFinding[] =>
  sentence === false ? [] : [{ kind, sentence }];

const sourceFindings = ({ sourceKind, hasText }: Plan): PlanFinding[] => [
  ...finding('source', sourceKind === 'secondary' && 'Kế hoạch được nhập theo bài báo, chưa có toàn văn.'),
  ...finding('source', sourceKind === 'full-text' && !hasText && 'Sổ chưa có văn bản gốc của kế hoạch.'),
];

const planFindings = (plan: Plan): PlanFinding[] => [
  ...finding('plan', plan.number === null && 'Chưa có số của văn bản.'),
  ...finding('plan', plan.issuedOn === null && 'Chưa có ngày ban hành.'),
  ...finding('plan', plan.issuedOn?.length === 7 && 'Ngày ban hành mới có tháng, chưa có ngày.'),
  ...finding('plan', plan.standingAgency === null && 'Chưa có cơ quan thường trực, nên chưa in được báo cáo.'),
  ...finding('plan', plan.sections.length === 0 && 'Chưa có mục nào để đặt nhiệm vụ và chỉ tiêu.'),
];

const dutyFindings = (plan: Plan): PlanFinding[] => {
  const regular = plan.duties.filter((duty) => duty.kind !== 'adhoc' && duty.kind !== 'other');
  const undated = regular.filter((duty) => dutyDates(duty, plan).length === 0).length;
  const unsent = plan.duties.filter((duty) => duty.to.length === 0).length;
  return [
    ...finding('duties', plan.duties.length === 0 && 'Chưa có chế độ báo cáo.'),
    ...finding('duties', undated > 0 && `${count(undated)} chế độ báo cáo định kỳ không ghi ngày hay tháng.`),
    ...finding('duties', unsent > 0 && `${count(unsent)} chế độ báo cáo không ghi bên nhận.`),
  ];
};

/** What to look at in a plan: first the contradictions of the original, then the gaps that are left in the book. */
export const listFindings = async (db: Reader, planId: string, year: number): Promise<PlanFinding[]> => {
  const plan = await getPlan(db, planId);
  const leaderless = await countTasksWithoutLead(db, planId);
  const warnings = listTargetWarnings(await listTargets(db, planId), year);
  const without = (kind: 'no-data' | 'no-lead') =>
    new Set(warnings.filter((warning) => warning.kind === kind).flatMap((warning) => warning.targetIds)).size;
  return [
    ...plan.findings.flatMap((sentence) => finding('original', sentence)),
    ...sourceFindings(plan),
    ...planFindings(plan),
    ...finding('tasks', leaderless > 0 && `${count(leaderless)} nhiệm vụ chưa xác định đơn vị chủ trì.`),
    ...finding('targets', without('no-lead') > 0 && `${count(without('no-lead'))} chỉ tiêu chưa có cơ quan chủ trì.`),
    ...finding('targets', without('no-data') > 0 && `${count(without('no-data'))} chỉ tiêu chưa có số liệu.`),
    ...dutyFindings(plan),
  ];
};
