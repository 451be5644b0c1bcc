import { z } from 'zod';

/** What was read from a plan's text, before a person has checked it. Places are characters of the source. */

const words = z.string();
const year = z.int().nullable();

export const DraftSpan = z.object({ from: z.int().nonnegative(), to: z.int().nonnegative() });

/** How sure a rule is: 1 = the text says it in so many words, below 0.6 = look at it first. */
const confidence = z.number().min(0).max(1);

/** Which rule read a value, where, and how surely. */
const told = { rule: words, span: DraftSpan, confidence };
const row = { id: words, section: words, quote: words, ...told };

export const DraftDeadline = z.object({
  text: words,
  year,
  month: year,
  day: year,
  relation: z.enum(['before', 'on']),
  recurrence: z.enum(['once', 'yearly', 'halfyearly', 'quarterly', 'monthly', 'continuous']),
});
export type DraftDeadline = Readonly<z.infer<typeof DraftDeadline>>;

export const DraftBasis = z.object({
  text: words,
  number: words.nullable(),
  date: words.nullable(),
  issuer: words.nullable(),
  span: DraftSpan,
});
export type DraftBasis = Readonly<z.infer<typeof DraftBasis>>;

const found = <T extends z.ZodType>(value: T) => z.object({ value, ...told }).nullable();

export const DraftDocument = z.object({
  docType: found(words),
  attachedTitle: found(words),
  number: found(words),
  symbol: found(words),
  date: found(words),
  place: found(words),
  issuer: found(words),
  parentAgency: found(words),
  title: found(words),
  periodStart: found(z.int()),
  periodEnd: found(z.int()),
  signerRole: found(z.array(words)),
  signerName: found(words),
  legalBases: z.array(DraftBasis),
  recipients: z.array(words),
});
export type DraftDocument = Readonly<z.infer<typeof DraftDocument>>;

export const DraftSection = z.object({ label: words, parent: words.nullable(), title: words, span: DraftSpan });
export type DraftSection = Readonly<z.infer<typeof DraftSection>>;

export const DraftTarget = z.object({
  ...row,
  text: words,
  value: z.number().nullable(),
  valueMax: z.number().nullable(),
  unit: words.nullable(),
  comparator: z.enum(['>=', '>', '=', '<', '<=', '~']).nullable(),
  direction: z.enum(['increase', 'decrease']).nullable(),
  baselineYear: year,
  baselineValue: z.number().nullable(),
  periodStart: year,
  periodEnd: year,
  isPeriodInherited: z.boolean(),
  isCondition: z.boolean(),
});
export type DraftTarget = Readonly<z.infer<typeof DraftTarget>>;

export const DraftParty = z.object({ name: words, kind: z.enum(['body', 'group']), span: DraftSpan });
export type DraftParty = Readonly<z.infer<typeof DraftParty>>;

export const DraftTask = z.object({
  ...row,
  text: words,
  marker: words,
  lead: z.array(DraftParty),
  support: z.array(DraftParty),
  executor: z.array(DraftParty),
  modality: z.literal('đề nghị').nullable(),
  deadline: DraftDeadline.nullable(),
  product: words.nullable(),
  details: z.array(words),
});
export type DraftTask = Readonly<z.infer<typeof DraftTask>>;

export const dutyKinds = ['annual', 'semiannual', 'midterm', 'final', 'adhoc', 'other'] as const;
export const DraftDuty = z.object({
  ...row,
  kind: z.enum(dutyKinds),
  due: z.object({
    text: words.nullable(),
    month: year,
    day: year,
    date: words.nullable(),
    relation: z.enum(['before', 'on']).nullable(),
  }),
  from: z.array(DraftParty),
  to: z.array(DraftParty),
  via: z.array(DraftParty),
});
export type DraftDuty = Readonly<z.infer<typeof DraftDuty>>;

/** A contradiction, gap or repair that a person should know of; the sentence is Vietnamese. */
export const DraftFinding = z.object({
  kind: z.enum(['contradiction', 'gap', 'repair', 'layout']),
  sentence: words,
  spans: z.array(DraftSpan),
});
export type DraftFinding = Readonly<z.infer<typeof DraftFinding>>;

export const PlanDraft = z.object({
  source: words,
  document: DraftDocument,
  sections: z.array(DraftSection),
  targets: z.array(DraftTarget),
  tasks: z.array(DraftTask),
  duties: z.array(DraftDuty),
  findings: z.array(DraftFinding),
});
export type PlanDraft = Readonly<z.infer<typeof PlanDraft>>;
