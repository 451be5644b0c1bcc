import { shiftedDay, shiftedPhases, shiftedWords, shiftedYears } from '#shared/plans/next-phase.rules.ts';
import type { NextPhaseFields } from '#shared/plans/plan-fields.ts';
import type { Target } from '#shared/targets/target.ts';
import type { Tables } from '../../database/tables.ts';
import { unamended } from '../../database/unamended.ts';
import { planName } from './plan-name.ts';

type Period = { readonly periodStart: number; readonly periodEnd: number };
type Rows<T extends keyof Tables> = readonly Tables[T][];
type New<T extends keyof Tables> = Omit<Tables[T], 'version'>;
type Ids = ReadonlyMap<string, string>;
type Copied<T extends keyof Tables> = { readonly rows: New<T>[]; readonly ids: Ids };

/** From which plan and years into which. */
export type Shift = {
  readonly planId: string;
  readonly newId: () => string;
  readonly old: Period;
  readonly next: Period;
};

const copied = <T extends keyof Tables>(
  rows: Rows<T>,
  newId: () => string,
  change: (row: New<T>, ids: Ids) => New<T>,
): Copied<T> => {
  const ids = new Map(rows.map((row) => [(row as { id: string }).id, newId()]));
  return {
    ids,
    rows: rows.map((row) => {
      const { version: _, ...kept } = row as Tables[T] & { version: number; id: string };
      return { ...change(kept as unknown as New<T>, ids), id: ids.get(kept.id) };
    }),
  };
};

const nowhere = { source_from: null, source_to: null, ...unamended };

/** The plan's own row: a draft with the new number and years. */
export const nextPlanRow = (old: Tables['plans'], fields: NextPhaseFields, shift: Shift): New<'plans'> => {
  const { version: _, ...row } = old;
  const moved = (words: string) => shiftedWords(words, shift.old, shift.next);
  return {
    ...row,
    id: shift.planId,
    library_key: null,
    name: planName({ docType: row.doc_type, number: fields.number, symbol: fields.symbol }),
    number: fields.number,
    symbol: fields.symbol,
    issued_on: fields.issuedOn,
    title: moved(row.title),
    subject: moved(row.subject),
    period_start: fields.periodStart,
    period_end: fields.periodEnd,
    status: 'draft',
    source_kind: 'entered',
    source_note: `Chép từ ${row.name}.`,
    findings: '[]',
  };
};

export const nextPhaseRows = (rows: Rows<'phases'>, { planId, newId, old, next }: Shift): Copied<'phases'> => {
  const phases = rows.map((row) => ({ ...row, yearFrom: row.year_from, yearTo: row.year_to }));
  const moved = new Map(shiftedPhases(phases, old, next).map((phase) => [phase.id, phase]));
  const kept = rows.filter((row) => moved.has(row.id));
  return copied<'phases'>(kept, newId, (row) => {
    const phase = moved.get(row.id);
    if (!phase) return row;
    return { ...row, plan_id: planId, name: phase.name, year_from: phase.yearFrom, year_to: phase.yearTo };
  });
};

export const nextSectionRows = (rows: Rows<'sections'>, { planId, newId }: Shift): Copied<'sections'> =>
  copied<'sections'>(rows, newId, (row, ids) => ({
    ...row,
    plan_id: planId,
    parent_id: row.parent_id === null ? null : (ids.get(row.parent_id) ?? null),
  }));

type Places = { readonly phaseIds: Ids; readonly sectionIds: Ids };

const placeOf = (row: { section_id: string; phase_id: string | null }, { phaseIds, sectionIds }: Places) => ({
  section_id: sectionIds.get(row.section_id) ?? row.section_id,
  phase_id: row.phase_id === null ? null : (phaseIds.get(row.phase_id) ?? null),
});

/** A value set for certain years belongs to them; one that holds in every year of the plan goes on. */
const goesOn = (row: New<'targets'>): boolean =>
  row.is_per_year === 1 || (row.phase_id === null && row.year_to === null);

/** The last figure reached is what the next phase starts from. */
const baseline = (row: New<'targets'>, reached: readonly Target[]) => {
  const results = reached.find((target) => target.id === row.id)?.results ?? [];
  const last = results.filter((result) => result.value !== null).toSorted((a, b) => b.year - a.year)[0];
  return last ? { baseline_year: last.year, baseline_value: last.value } : {};
};

export const nextTargetRows = (
  rows: Rows<'targets'>,
  places: Places & { readonly reached: readonly Target[] },
  { planId, newId, old, next }: Shift,
): Copied<'targets'> =>
  copied<'targets'>(rows, newId, (row, ids) => {
    const years = { yearFrom: row.year_from ?? old.periodStart, yearTo: row.year_to ?? old.periodEnd };
    const { yearFrom, yearTo } = shiftedYears(years, old, next);
    return {
      ...row,
      ...nowhere,
      ...placeOf(row, places),
      plan_id: planId,
      ...(goesOn(row) ? {} : { value: null, value_max: null }),
      ...baseline(row, places.reached),
      year_from: row.year_from === null ? null : yearFrom,
      year_to: row.year_to === null ? null : yearTo,
      condition_of_id: row.condition_of_id === null ? null : (ids.get(row.condition_of_id) ?? null),
    };
  });

export const nextTaskRows = (
  rows: Rows<'tasks'>,
  places: Places,
  { planId, newId, old, next }: Shift,
): Copied<'tasks'> =>
  copied<'tasks'>(rows, newId, (row) => {
    const { yearFrom, yearTo } = shiftedYears({ yearFrom: row.year_from, yearTo: row.year_to }, old, next);
    return {
      ...row,
      ...nowhere,
      ...placeOf(row, places),
      plan_id: planId,
      year_from: yearFrom,
      year_to: yearTo,
      deadline_text: row.deadline_text === null ? null : shiftedWords(row.deadline_text, old, next),
      deadline_on: row.deadline_on === null ? null : shiftedDay(row.deadline_on, old, next),
    };
  });

export const nextDutyRows = (rows: Rows<'reporting_duties'>, shift: Shift): New<'reporting_duties'>[] =>
  copied<'reporting_duties'>(rows, shift.newId, (row) => ({
    ...row,
    plan_id: shift.planId,
    due_text: row.due_text === null ? null : shiftedWords(row.due_text, shift.old, shift.next),
    due_on: row.due_on === null ? null : shiftedDay(row.due_on, shift.old, shift.next),
    source_from: null,
    source_to: null,
  })).rows;
