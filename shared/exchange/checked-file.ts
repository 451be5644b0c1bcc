import { z } from 'zod';
import { AgencyName } from '../agencies/agency.ts';
import { submissionStates } from '../submissions/submission.ts';
import { signatureStates } from './exchange-names.ts';

export const fieldStates = ['none', 'kept', 'same', 'new', 'changed', 'older', 'conflict', 'error'] as const;
export const sides = ['theirs', 'ours'] as const;

export const CheckedField = z.object({
  field: z.string(),
  label: z.string(),
  state: z.enum(fieldStates),
  base: z.string(),
  ours: z.string(),
  theirs: z.string(),
  whyNot: z.string().nullable(),
});
/** One field of an answer beside the book, in words. `whyNot`: why theirs can't be taken; the book's has to stay. */
export type CheckedField = Readonly<z.infer<typeof CheckedField>>;

export const CheckedRow = z.object({
  id: z.string(),
  name: z.string(),
  place: z.string(),
  oursAt: z.iso.datetime().nullable(),
  oursBy: z.string(),
  fields: z.array(CheckedField).readonly(),
});
/** A task or target of which an answer says something. `oursAt`, `oursBy`: who wrote what the book says, and when. */
export type CheckedRow = Readonly<z.infer<typeof CheckedRow>>;

export const counted = ['new', 'changed', 'same', 'older', 'conflict', 'error'] as const;
const count = z.int();
export const FieldCounts = z.object({
  new: count,
  changed: count,
  same: count,
  older: count,
  conflict: count,
  error: count,
});
export type FieldCounts = Readonly<z.infer<typeof FieldCounts>>;

const named = z.object({ id: z.string(), name: z.string() });

export const CheckedFile = z.object({
  name: z.string(),
  sha256: z.string(),
  state: z.enum(['ready', 'repeated', 'refused']),
  whyNot: z.string().nullable(),
  faults: z.array(z.object({ place: z.string(), reason: z.string() })).readonly(),
  warnings: z.array(z.string()).readonly(),
  form: z.enum(['package', 'excel']).nullable(),
  signature: z.enum(signatureStates).nullable(),
  plan: named.nullable(),
  period: named.nullable(),
  agency: AgencyName.nullable(),
  submission: z.enum(submissionStates).nullable(),
  isNothingToReport: z.boolean(),
  givenAt: z.string().nullable(),
  madeAt: z.string().nullable(),
  madeBy: z.string(),
  needsReason: z.boolean(),
  counts: FieldCounts,
  rows: z.array(CheckedRow).readonly(),
  seen: z.string(),
});
/**
 * What a file is and what it would do. `repeated`: taken in before, it changes nothing; `refused`: `whyNot` says why.
 * `needsReason`: it changes results that were approved. `seen` stands for the state of the book that it was compared with.
 */
export type CheckedFile = Readonly<z.infer<typeof CheckedFile>>;

export const Choice = z.object({
  sha256: z.string().length(64).meta({ title: 'Tệp' }),
  rowId: z.string().max(64).nullable().meta({ title: 'Dòng' }),
  field: z.string().max(40).nullable().meta({ title: 'Trường' }),
  side: z.enum(sides).meta({ title: 'Lựa chọn' }),
});
/** What a person chose for one field; `rowId` and `field` null: for all of the file that is open and not chosen by itself. */
export type Choice = Readonly<z.infer<typeof Choice>>;

export const Receipt = z.object({
  id: z.string(),
  agency: AgencyName,
  fileName: z.string(),
  form: z.enum(['package', 'excel']),
  signature: z.enum(signatureStates),
  madeAt: z.string().nullable(),
  madeBy: z.string(),
  receivedAt: z.iso.datetime(),
  receivedBy: z.string(),
  isNothingToReport: z.boolean(),
  counts: FieldCounts,
  settled: z.array(z.string()).readonly(),
});
/** An answer that was taken in. `settled`: what a person chose where file and book differed, and the words not taken. */
export type Receipt = Readonly<z.infer<typeof Receipt>>;
