import type { DocumentTypeCode } from '../official-document/document-types.ts';

export const paperKinds = [
  'annual',
  'midterm',
  'final',
  'adhoc',
  'agency',
  'assignment-letter',
  'reminder-letter',
  'proposal',
  'notice',
  'next-plan',
  'assignment-sheet',
  'assignment-annex',
] as const;

/** The papers that are drafted from the book. */
export type PaperKind = (typeof paperKinds)[number];

export const groupings = ['section', 'lead', 'target'] as const;
/** By what a report tells the results of tasks: the plan's own sections, who leads, or the targets they serve. */
export type Grouping = (typeof groupings)[number];

export const groupingNames: Readonly<Record<Grouping, string>> = {
  section: 'Theo mục của kế hoạch',
  lead: 'Theo cơ quan chủ trì',
  target: 'Theo chỉ tiêu',
};

/** What a paper is about besides its plan and year. */
type PaperAsk = 'period' | 'agency' | 'grouping';

type PaperKindFacts = {
  /** What the list and the dialog call it. */
  readonly name: string;
  readonly type: DocumentTypeCode;
  readonly asks: readonly PaperAsk[];
};

export const paperKindFacts: Readonly<Record<PaperKind, PaperKindFacts>> = {
  annual: { name: 'Báo cáo năm', type: 'BC', asks: ['grouping'] },
  midterm: { name: 'Báo cáo giữa kỳ', type: 'BC', asks: ['grouping'] },
  final: { name: 'Báo cáo tổng kết', type: 'BC', asks: ['grouping'] },
  adhoc: { name: 'Báo cáo đột xuất', type: 'BC', asks: ['period', 'grouping'] },
  agency: { name: 'Báo cáo của một cơ quan', type: 'BC', asks: ['agency'] },
  'assignment-letter': { name: 'Công văn giao việc', type: 'CV', asks: [] },
  'reminder-letter': { name: 'Công văn đôn đốc', type: 'CV', asks: ['period'] },
  proposal: { name: 'Tờ trình', type: 'TTr', asks: [] },
  notice: { name: 'Thông báo', type: 'TB', asks: [] },
  'next-plan': { name: 'Kế hoạch năm tiếp theo', type: 'KH', asks: [] },
  'assignment-sheet': { name: 'Phiếu giao nhiệm vụ', type: 'CV', asks: ['agency'] },
  'assignment-annex': { name: 'Phụ lục phân công', type: 'TB', asks: [] },
};

/** Which paper somebody wants; period, agency and grouping only where its kind asks for them. */
export type PaperWish = {
  readonly kind: PaperKind;
  readonly planId: string;
  readonly year: number;
  readonly periodId: string | null;
  readonly agencyId: string | null;
  readonly grouping: Grouping;
};

export const paperKindNames: Readonly<Record<string, string>> = Object.fromEntries(
  paperKinds.map((kind) => [kind, paperKindFacts[kind].name]),
);
