import type { PhaseFields, PlanFault } from './plan-fields.ts';

type Period = { readonly periodStart: number; readonly periodEnd: number };

/** Phases in the order of their years: the order in which they are kept. */
export const inOrderOfYears = <P extends { readonly yearFrom: number }>(phases: readonly P[]): P[] =>
  phases.toSorted((a, b) => a.yearFrom - b.yearFrom);

const span = ({ yearFrom, yearTo }: PhaseFields): string =>
  yearFrom === yearTo ? `năm ${yearFrom}` : `từ ${yearFrom} đến ${yearTo}`;

const whyNotAlone = (phase: PhaseFields, plan: Period): string | null => {
  if (phase.name === '') return `Giai đoạn ${span(phase)}: đặt tên cho giai đoạn.`;
  if (phase.yearTo < phase.yearFrom)
    return `Giai đoạn "${phase.name}": năm kết thúc ${phase.yearTo} không được trước năm bắt đầu ${phase.yearFrom}.`;
  if (phase.yearFrom < plan.periodStart || phase.yearTo > plan.periodEnd)
    return `Giai đoạn "${phase.name}" (${span(phase)}) nằm ngoài thời gian của kế hoạch: chọn các năm từ ${plan.periodStart} đến ${plan.periodEnd}.`;
  return null;
};

const whyNotTogether = (phase: PhaseFields, others: readonly PhaseFields[]): string | null => {
  const same = others.find((other) => other.name === phase.name);
  if (same) return `Có hai giai đoạn cùng tên "${phase.name}": đặt hai tên khác nhau.`;
  const across = others.find((other) => other.yearFrom <= phase.yearTo && phase.yearFrom <= other.yearTo);
  return across
    ? `Giai đoạn "${phase.name}" (${span(phase)}) và "${across.name}" (${span(across)}) trùng năm: mỗi năm chỉ thuộc một giai đoạn.`
    : null;
};

/** The phases of the book that the list no longer has. */
export const droppedOf = <P extends { readonly id: string }>(seen: readonly P[], phases: readonly PhaseFields[]): P[] =>
  seen.filter((one) => !phases.some((phase) => phase.id === one.id));

/** A phase is taken away like everything else: with a reason. */
export const listDropFaults = (
  seen: readonly { readonly id: string }[],
  phases: readonly PhaseFields[],
  reason: string,
): PlanFault<string>[] =>
  reason.trim() === '' && droppedOf(seen, phases).length > 0
    ? [{ path: 'reason', reason: 'Lý do bỏ giai đoạn: ghi vì sao bỏ giai đoạn đang có.' }]
    : [];

/** What is wrong with a list of phases, at most one sentence for each phase; `path`: "phases.2". */
export const listPhaseFaults = (plan: Period, phases: readonly PhaseFields[]): PlanFault<string>[] =>
  phases.flatMap((phase, at) => {
    const reason = whyNotAlone(phase, plan) ?? whyNotTogether(phase, phases.slice(0, at));
    return reason === null ? [] : [{ path: `phases.${at}`, reason }];
  });

type Inside = {
  readonly phase_id: string | null;
  readonly text: string;
  readonly year_from: number | null;
  readonly year_to: number | null;
  readonly valid_to: string | null;
};

/** Targets of a phase that would lie outside its new years. */
export const listUseFaults = (phases: readonly PhaseFields[], targets: readonly Inside[]): PlanFault<string>[] =>
  phases.flatMap((phase, at) => {
    const outside = targets.find(
      ({ phase_id, year_from, year_to, valid_to }) =>
        phase_id === phase.id &&
        valid_to === null &&
        ((year_from ?? phase.yearFrom) < phase.yearFrom || (year_to ?? phase.yearTo) > phase.yearTo),
    );
    if (!outside) return [];
    const reason = `Giai đoạn "${phase.name}": chỉ tiêu "${outside.text.slice(0, 60)}…" có năm nằm ngoài các năm mới. Sửa chỉ tiêu đó trước.`;
    return [{ path: `phases.${at}`, reason }];
  });
