import { readYear } from '../tasks/task-search.ts';

export type ReportSearch = { readonly 'ke-hoach'?: string | undefined; readonly nam?: string | undefined };

export const readReportSearch = (raw: Record<string, unknown>): ReportSearch => ({
  'ke-hoach': typeof raw['ke-hoach'] === 'string' ? raw['ke-hoach'] : undefined,
  nam: readYear(raw),
});
