import { z } from 'zod';

/**
 * One file of the plan library: an issued plan as data, every word as the document prints it.
 * Normalised text: NFC, whitespace collapsed, list marker removed; no word changed, slips of the document kept.
 * `null` or `[]` = the document does not say.
 */

const words = z.string().min(1);
const year = z.int().min(1900).max(2100);
const month = z.int().min(1).max(12);
const day = z.int().min(1).max(31);
const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const isoDayOrMonth = z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/);
const agencyKey = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/);

/** A document cited by the plan, or the plan it derives from. */
export const Citation = z.strictObject({
  text: words,
  number: words.nullable(),
  date: isoDay.nullable(),
  issuer: words.nullable(),
});

const PlanDocument = z.strictObject({
  docType: words,
  /** The plan itself when it is attached to a decision. */
  attached: z.strictObject({ docType: words, title: words }).nullable(),
  number: words.nullable(),
  symbol: words.nullable(),
  /** `YYYY-MM` when the day is left blank. */
  date: isoDayOrMonth.nullable(),
  place: words.nullable(),
  issuer: words,
  issuerKey: agencyKey,
  parentAgency: words.nullable(),
  title: words,
  /** The plan's name in sentence case, as its own text writes it: "Kế hoạch thực hiện Đề án … giai đoạn 2018-2020". */
  subject: words,
});

const PlanPhase = z.strictObject({ key: words, name: words, yearFrom: year, yearTo: year });

/** A numbered place of the document. The last paragraph has the label `closing`. */
export const PlanSection = z.strictObject({
  label: words,
  parentLabel: words.nullable(),
  /** The printed heading without its closing mark; empty when the numbered item is a sentence of its own. */
  title: z.string(),
  /** What stands here and is neither target nor task: funding, who carries out the bullets above. */
  paragraphs: z.array(words),
});

export const Comparator = z.enum(['>=', '>', '=', '<', '<=', '~']);

export const PlanTarget = z.strictObject({
  key: words,
  section: words,
  text: words,
  /** The part that this target is, when one sentence holds several. */
  quote: words.nullable(),
  kind: z.enum(['quantitative', 'qualitative']),
  value: z.number().nullable(),
  /** Upper end of a range; `value` is the lower end. */
  valueMax: z.number().nullable(),
  unit: words.nullable(),
  comparator: Comparator.nullable(),
  direction: z.enum(['increase', 'decrease']).nullable(),
  baselineYear: year.nullable(),
  baselineValue: z.number().nullable(),
  /** `null` with a `yearTo`: "đến năm …". */
  yearFrom: year.nullable(),
  yearTo: year.nullable(),
  /** The sentence gives no years: they are the plan's. */
  isPeriodInherited: z.boolean(),
  /** Due every year ("200 người/năm"). */
  isPerYear: z.boolean(),
  phase: words.nullable(),
  /** Only qualifies the target `conditionOf` ("trong đó có ít nhất 01 cán bộ"). */
  isCondition: z.boolean(),
  conditionOf: words.nullable(),
  lead: agencyKey.nullable(),
});

const TaskDeadline = z.strictObject({
  text: words,
  year: year.nullable(),
  month: month.nullable(),
  day: day.nullable(),
  /** `before`: the named day itself is too late ("trước 15/12"). */
  relation: z.enum(['before', 'on']).nullable(),
});

export const PlanTask = z.strictObject({
  key: words,
  section: words,
  /** As printed: `-`, `+`, `a)`, `8.` or nothing. */
  marker: z.string(),
  text: words,
  /** Lines that belong to the task: topics, attribute lines. */
  details: z.array(words),
  /** What the task is to bring about, where the document says so in a column or a label of its own. */
  product: words.optional(),
  /** `once` also when the document states no rhythm. */
  rhythm: z.enum(['once', 'yearly', 'continuous']),
  /** The words that give the rhythm. */
  rhythmText: words.nullable(),
  deadline: TaskDeadline.nullable(),
  yearFrom: year,
  yearTo: year,
  /** The one doer. `null` with an empty `joint`: the document names nobody. */
  lead: agencyKey.nullable(),
  /** Several doers named as equals; `lead` is then `null`. */
  joint: z.array(agencyKey),
  support: z.array(agencyKey),
  /** The document says "chủ trì" (or cơ quan thường trực) of the lead. */
  isChuTri: z.boolean(),
  /** Section that names the agencies when the task's own section does not. */
  assignedIn: words.nullable(),
  modality: z.literal('đề nghị').nullable(),
});

export const PlanDuty = z.strictObject({
  key: words,
  section: words,
  quote: words,
  kind: z.enum(['annual', 'semiannual', 'midterm', 'final', 'adhoc', 'other']),
  from: z.array(agencyKey).min(1),
  to: z.array(agencyKey),
  /** Through whom the report goes ("qua …"). */
  via: z.array(agencyKey),
  due: z.strictObject({
    text: words.nullable(),
    month: month.nullable(),
    day: day.nullable(),
    date: isoDayOrMonth.nullable(),
    relation: z.enum(['before', 'on']).nullable(),
  }),
});

/** A contradiction of the original, kept as printed and told to the clerk. */
const PlanFinding = z.strictObject({ note: words, quotes: z.array(words) });

export const LibraryPlan = z.strictObject({
  key: z.string().regex(/^[a-z0-9-]+$/),
  /** `secondary`: only a report about the plan was at hand, the plan says more. */
  source: z.enum(['full-text', 'secondary']),
  sourceNote: words.nullable(),
  /** File name in `resources/catalogues`, without extension. */
  agencyCatalogue: words,
  document: PlanDocument,
  periodStart: year,
  periodEnd: year,
  parents: z.array(Citation),
  standingAgency: agencyKey.nullable(),
  legalBases: z.array(Citation),
  attachedBases: z.array(Citation),
  /** Paragraphs between the head and the first section, citations apart. */
  preamble: z.array(words),
  phases: z.array(PlanPhase),
  /** Paragraphs are parted by a line break. */
  generalObjective: words.nullable(),
  sections: z.array(PlanSection),
  targets: z.array(PlanTarget),
  tasks: z.array(PlanTask),
  duties: z.array(PlanDuty),
  recipients: z.array(words),
  signer: z.strictObject({ roleLines: z.array(words), name: words }).nullable(),
  findings: z.array(PlanFinding),
});

export type Citation = z.infer<typeof Citation>;
export type PlanSection = z.infer<typeof PlanSection>;
export type PlanTarget = z.infer<typeof PlanTarget>;
export type PlanTask = z.infer<typeof PlanTask>;
export type PlanDuty = z.infer<typeof PlanDuty>;
export type LibraryPlan = z.infer<typeof LibraryPlan>;
