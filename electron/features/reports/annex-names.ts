import type { ReportFacts } from './report-facts.ts';

type Told = Pick<ReportFacts, 'targets' | 'tasks'>;

/** How the text points to the annex of targets; an only annex has no number (PL-1). */
export const targetAnnexName = ({ tasks }: Told): string => (tasks.length > 0 ? 'Phụ lục I' : 'Phụ lục');

/** How the text points to the annex of tasks. */
export const taskAnnexName = ({ targets }: Told): string => (targets.length > 0 ? 'Phụ lục II' : 'Phụ lục');
