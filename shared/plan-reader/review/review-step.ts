import { z } from 'zod';
import { DraftDeadline, DraftDuty, DraftSpan, DraftTarget, DraftTask } from '../plan-draft.ts';

/** What a person does to a draft, one step after the other. Names and texts come as they were typed. */

const id = z.string().min(1);
const names = z.array(z.string()).max(60).readonly();
const rowKinds = ['target', 'task', 'duty'] as const;
export type RowKind = (typeof rowKinds)[number];
export const rowKindNames = {
  target: 'Mục tiêu',
  task: 'Nhiệm vụ',
  duty: 'Chế độ báo cáo',
} satisfies Record<RowKind, string>;

const { shape: task } = DraftTask;
const { shape: target } = DraftTarget;
const { shape: duty } = DraftDuty;

/** The values of a row that a person corrects; what is left out stays. */
export const RowChanges = z
  .object({
    text: task.text,
    section: task.section,
    lead: names,
    support: names,
    executor: names,
    deadline: DraftDeadline.nullable(),
    product: task.product,
    value: target.value,
    valueMax: target.valueMax,
    unit: target.unit,
    comparator: target.comparator,
    periodStart: target.periodStart,
    periodEnd: target.periodEnd,
    kind: duty.kind,
    due: duty.due,
    from: names,
    to: names,
  })
  .partial();
export type RowChanges = Readonly<z.infer<typeof RowChanges>>;

/** The words of the document's head that a person corrects; an empty text is none. */
export const HeadChanges = z
  .object({
    docType: z.string(),
    number: z.string(),
    symbol: z.string(),
    date: z.string(),
    place: z.string(),
    issuer: z.string(),
    title: z.string(),
    signerName: z.string(),
    periodStart: z.int().nullable(),
    periodEnd: z.int().nullable(),
  })
  .partial();
export type HeadChanges = Readonly<z.infer<typeof HeadChanges>>;

export const ReadPhase = z.object({ name: z.string(), yearFrom: z.int(), yearTo: z.int() });
export type ReadPhase = Readonly<z.infer<typeof ReadPhase>>;

export const ReviewStep = z.discriminatedUnion('do', [
  z.object({ do: z.literal('accept'), ids: z.array(id).readonly() }),
  z.object({ do: z.literal('correct'), id, changes: RowChanges }),
  /** `at`: the character of the row's text with which the second row begins. */
  z.object({ do: z.literal('split'), id, at: z.int().positive() }),
  z.object({ do: z.literal('join'), id, withId: id }),
  z.object({ do: z.literal('drop'), id }),
  z.object({ do: z.literal('add'), kind: z.enum(['task', 'target']), span: DraftSpan }),
  z.object({ do: z.literal('head'), changes: HeadChanges }),
  z.object({ do: z.literal('phases'), phases: z.array(ReadPhase).max(30).readonly() }),
  z.object({ do: z.literal('rename'), name: z.string(), to: z.string() }),
]);
export type ReviewStep = Readonly<z.infer<typeof ReviewStep>>;
