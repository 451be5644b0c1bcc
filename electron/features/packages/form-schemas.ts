import { z } from 'zod';
import { FormBase } from '#shared/exchange/answer-schemas.ts';
import { statuses } from '#shared/progress/progress-entry.ts';
import { submissionStates } from '#shared/submissions/submission.ts';
import type { BookTable, Tables } from '../../database/tables.ts';
import { day, figure, flag, long, moment, rowId, short, versioned, whole } from './field-schemas.ts';
import { planRowSchemas } from './plan-row-schemas.ts';

/** The rounds of an agency, as rows that travel to it. */
const roundRowSchemas = {
  periods: z.object({
    ...versioned,
    plan_id: rowId,
    kind: z.enum(['month', 'quarter', 'half-year', 'year', 'midterm', 'final', 'adhoc']),
    name: short,
    covers_from: day,
    covers_to: day,
    cut_off_on: day,
    due_on: day,
    duty_id: rowId.nullable(),
    state: z.enum(['open', 'closed']),
    state_reason: long,
  }),
  submissions: z.object({
    ...versioned,
    period_id: rowId,
    agency_id: rowId,
    state: z.enum(submissionStates),
    due_on: day.nullable(),
    is_nothing_to_report: flag,
    return_reason: long,
    sent_at: moment.nullable(),
    sent_by: short,
    received_at: moment.nullable(),
    approved_at: moment.nullable(),
    approved_by: short,
  }),
  progress_entries: z.object({
    ...versioned,
    task_id: rowId,
    agency_id: rowId,
    year: whole,
    period_id: rowId.nullable(),
    speaks_on: day,
    stands_for_task: flag,
    is_draft: flag,
    status: z.enum(statuses),
    completed_on: day.nullable(),
    is_nothing_to_report: flag,
    result: long,
    evidence: long,
    evidence_version: whole,
    obstacles: long,
    delay_cause: long,
    proposals: long,
    next_steps: long,
    stop_reason: long,
    recorded_at: moment,
    recorded_by: short,
  }),
  target_results: z.object({
    ...versioned,
    target_id: rowId,
    agency_id: rowId.nullable(),
    year: whole,
    value: figure.nullable(),
    numerator: figure.nullable(),
    denominator: figure.nullable(),
    is_met: flag.nullable(),
    period_id: rowId.nullable(),
    speaks_on: day,
    is_draft: flag,
    note: long,
  }),
  attachments: z.object({
    ...versioned,
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    name: short,
    media_type: short,
    size_bytes: z.int().min(1),
    added_at: moment,
    added_by: short,
    added_for_id: rowId.nullable(),
  }),
  evidence_items: z.object({
    ...versioned,
    entry_id: rowId,
    position: whole,
    number_symbol: short,
    issued_on: day.nullable(),
    issuer: short,
    excerpt: long,
    attachment_id: rowId.nullable(),
  }),
};

type Schemas<S> = { readonly [T in keyof S & BookTable]: z.ZodType<Tables[T]> };

const schemas = { ...planRowSchemas, ...roundRowSchemas } satisfies Schemas<
  typeof planRowSchemas & typeof roundRowSchemas
>;

export type FormTable = keyof typeof schemas;
export const formTables = Object.keys(schemas) as readonly FormTable[];

/** The rows of a book that one agency works with, by table. */
export type FormRows = { readonly [T in FormTable]: readonly Tables[T][] };

const mostRows = 20_000;

const rowsSchema = z.object(
  Object.fromEntries(formTables.map((table) => [table, z.array(schemas[table]).max(mostRows).readonly()])),
) as unknown as z.ZodType<FormRows>;

/** What travels to an agency: the rows of its part, and what its own words were then. */
export const FormData = z.object({ rows: rowsSchema, base: FormBase });
export type FormData = Readonly<z.infer<typeof FormData>>;
