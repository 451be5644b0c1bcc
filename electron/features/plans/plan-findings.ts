import { dutyDates } from '#shared/plans/duty-dates.rules.ts';
import type { Plan } from '#shared/plans/plan.ts';
import type { PlanFinding } from '#shared/plans/plan-text.ts';
import { listTargetWarnings } from '#shared/targets/target-warnings.rules.ts';
import { count } from '#shared/words/numbers.ts';
import type { Reader } from '../../database/handles.ts';
import { listTargets } from '../targets/targets.store.ts';
import { listTasksWithoutLead } from './leaderless-tasks.store.ts';
import { getPlan } from './plans.store.ts';

type Rows = PlanFinding['rows'];

const finding = (kind: PlanFinding['kind'], sentence: string | false, rows: Rows = []): PlanFinding[] =>
  sentence === false ? [] : [{ kind, sentence, rows }];

const counted = (kind: PlanFinding['kind'], rows: Rows, words: string): PlanFinding[] =>
  finding(kind, rows.length > 0 && `${count(rows.length)} ${words}`, rows);

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
  const asRows = (duties: Plan['duties']): Rows => duties.map(({ id, quote }) => ({ kind: 'duty', id, label: quote }));
  const undated = regular.filter((duty) => dutyDates(duty, plan).length === 0);
  const unsent = plan.duties.filter((duty) => duty.to.length === 0);
  return [
    ...finding('duties', plan.duties.length === 0 && 'Chưa có chế độ báo cáo.'),
    ...counted('duties', asRows(undated), 'chế độ báo cáo định kỳ không ghi ngày hay tháng.'),
    ...counted('duties', asRows(unsent), 'chế độ báo cáo không ghi bên nhận.'),
  ];
};

/** What to look at in a plan: first the contradictions of the original, then the gaps that are left in the book. */
export const listFindings = async (db: Reader, planId: string, year: number): Promise<PlanFinding[]> => {
  const plan = await getPlan(db, planId);
  const leaderless = await listTasksWithoutLead(db, planId);
  const targets = await listTargets(db, planId);
  const warnings = listTargetWarnings(targets, year);
  const without = (kind: 'no-data' | 'no-lead'): Rows => {
    const ids = new Set(warnings.filter((warning) => warning.kind === kind).flatMap((warning) => warning.targetIds));
    return targets.filter(({ id }) => ids.has(id)).map(({ id, text }) => ({ kind: 'target', id, label: text }));
  };
  return [
    ...plan.findings.flatMap((sentence) => finding('original', sentence)),
    ...sourceFindings(plan),
    ...planFindings(plan),
    ...counted('tasks', leaderless, 'nhiệm vụ chưa xác định đơn vị chủ trì.'),
    ...counted('targets', without('no-lead'), 'chỉ tiêu chưa có cơ quan chủ trì.'),
    ...counted('targets', without('no-data'), 'chỉ tiêu chưa có số liệu.'),
    ...dutyFindings(plan),
  ];
};
