import type { TargetFrame } from '../targets/target.ts';
import { shortDate } from '../words/dates.ts';
import type { Task } from './task.ts';
import { type KnownAgency, whyNotAgencyDays } from './task-agency.rules.ts';
import { fieldsOf, type TaskFault, type TaskFields } from './task-fields.ts';

/** What a task has to fit into: its plan's time and places, the agencies and targets it may name. */
export type TaskFrame = TargetFrame & {
  readonly agencies: ReadonlyMap<string, KnownAgency>;
  readonly targetIds: ReadonlySet<string>;
  /** The ISO day of today. */
  readonly today: string;
};

type Path = TaskFault['path'];
const fault = (path: Path, reason: string): TaskFault => ({ path, reason });

const allowedYears = ({ periodStart, periodEnd }: Pick<TaskFrame, 'periodStart' | 'periodEnd'>): string =>
  periodStart === periodEnd ? `năm ${periodStart}` : `một năm từ ${periodStart} đến ${periodEnd}`;

const isOutside = (plan: TaskFrame, year: number): boolean => year < plan.periodStart || year > plan.periodEnd;

const yearFaults = (plan: TaskFrame, { yearFrom, yearTo, funding }: TaskFields): TaskFault[] => {
  const outside = (path: Path, label: string, year: number): TaskFault[] =>
    isOutside(plan, year)
      ? [fault(path, `${label} ${year} nằm ngoài thời gian của kế hoạch: chọn ${allowedYears(plan)}.`)]
      : [];
  const twice = funding.years.find(({ year }, at) => funding.years.findIndex((one) => one.year === year) < at);
  return [
    ...outside('yearFrom', 'Từ năm', yearFrom),
    ...outside('yearTo', 'Đến năm', yearTo),
    ...(yearFrom > yearTo
      ? [fault('yearTo', `Đến năm ${yearTo}: chọn năm ${yearFrom} trở đi, hoặc đổi năm bắt đầu.`)]
      : []),
    ...funding.years.flatMap(({ year }) => outside('funding', 'Kinh phí năm', year)),
    ...(twice ? [fault('funding', `Kinh phí năm ${twice.year} ghi hai lần: gộp thành một dòng.`)] : []),
  ];
};

/** Why a deadline does not fit the plan, or null. */
export const whyNotDeadline = (
  plan: Pick<TaskFrame, 'periodStart' | 'periodEnd'>,
  deadline: TaskFields['deadline'],
): string | null => {
  if (deadline === null) return null;
  if ((deadline.kind === null) !== (deadline.on === null))
    return 'Thời hạn: nêu cả ngày hết hạn và loại thời hạn, hoặc để trống cả hai.';
  const year = Number(deadline.on?.slice(0, 4) ?? plan.periodStart);
  if (year >= plan.periodStart && year <= plan.periodEnd) return null;
  return `Thời hạn ${shortDate(deadline.on ?? '')} nằm ngoài thời gian của kế hoạch: chọn ${allowedYears(plan)}.`;
};

export const isSameDeadline = (a: TaskFields['deadline'], b: TaskFields['deadline']): boolean =>
  a?.text === b?.text && a?.kind === b?.kind && a?.on === b?.on;

const placeFaults = (plan: TaskFrame, { sectionId, phaseId }: TaskFields): TaskFault[] => [
  ...(plan.sections.some((section) => section.id === sectionId)
    ? []
    : [fault('sectionId', 'Mục: chọn một mục của chính kế hoạch này.')]),
  ...(phaseId === null || plan.phases.some((phase) => phase.id === phaseId)
    ? []
    : [fault('phaseId', 'Giai đoạn: chọn một giai đoạn của chính kế hoạch này, hoặc để trống.')]),
];

const assigned = ({ leadId, jointIds, supportIds }: TaskFields) => [
  ...(leadId === null ? [] : [{ path: 'leadId' as const, id: leadId, as: 'đơn vị chủ trì' }]),
  ...jointIds.map((id) => ({ path: 'jointIds' as const, id, as: 'đơn vị cùng thực hiện' })),
  ...supportIds.map((id) => ({ path: 'supportIds' as const, id, as: 'đơn vị phối hợp' })),
];

/** Agencies that the task had before stay as they are: what has passed on since is the business of a succession. */
const agencyFaults = (plan: TaskFrame, fields: TaskFields, before: TaskFields | null): TaskFault[] => {
  const all = assigned(fields);
  const known = new Set(before ? assigned(before).map(({ id }) => id) : []);
  return all.flatMap(({ path, id, as }, at) => {
    const agency = plan.agencies.get(id);
    const earlier = all.slice(0, at).find((one) => one.id === id);
    if (!agency) return [fault(path, `Chọn ${as} trong danh sách cơ quan của sổ.`)];
    if (earlier) return [fault(path, `${agency.name} đã là ${earlier.as}: bỏ khỏi một trong hai ô.`)];
    const why = known.has(id) ? null : whyNotAgencyDays(agency, fields, plan.today);
    return why === null ? [] : [fault(path, why)];
  });
};

/** Everything that is wrong with a task as it would stand in the plan; `before` null: it is new. */
export const listTaskFaults = (plan: TaskFrame, fields: TaskFields, before: Task | null = null): TaskFault[] => {
  const late =
    before && isSameDeadline(before.deadline, fields.deadline) ? null : whyNotDeadline(plan, fields.deadline);
  const foreign = fields.targetIds.some((id) => !plan.targetIds.has(id));
  return [
    ...(fields.text === '' ? [fault('text', 'Nhiệm vụ: không được để trống.')] : []),
    ...placeFaults(plan, fields),
    ...yearFaults(plan, fields),
    ...(late === null ? [] : [fault('deadline', late)]),
    ...agencyFaults(plan, fields, before && fieldsOf(before)),
    ...(foreign ? [fault('targetIds', 'Chỉ tiêu liên quan: chọn chỉ tiêu của chính kế hoạch này.')] : []),
  ];
};

/** Why a task that stands in the book can't be changed like this, or null; `recorded`: the years with progress. */
export const whyNotChange = (
  before: Pick<Task, 'validTo'>,
  after: Pick<TaskFields, 'yearFrom' | 'yearTo'>,
  recorded: readonly number[],
): string | null => {
  if (before.validTo !== null) return 'Nhiệm vụ này đã được văn bản sửa đổi thay thế: mở nhiệm vụ hiện hành để sửa.';
  const outside = recorded.find((year) => year < after.yearFrom || year > after.yearTo);
  return outside === undefined ? null : `Năm ${outside} đã có kết quả: thời gian của nhiệm vụ phải gồm năm này.`;
};
