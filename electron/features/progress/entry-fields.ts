import type { RecordedFields } from '#shared/progress/progress-entry.ts';
import { completedByDefault } from '#shared/tasks/timeliness.rules.ts';
import type { Fields } from '../../database/handles.ts';

export type Recording = RecordedFields & {
  readonly taskId: string;
  readonly agencyId: string;
  readonly year: number;
  readonly periodId: string | null;
  readonly seenVersion: number | null;
  /** Why results that were approved change. */
  readonly reason: string;
};

/** Where nobody names the day, the one named before stays. */
export const completedOnOf = (
  { status, completedOn, year }: Recording,
  before: string | null,
  today: string,
): string | null => (status === 'done' ? (completedOn ?? before ?? completedByDefault(today, year)) : null);

type Placed = {
  readonly speaksOn: string;
  readonly isDraft: boolean;
  readonly stands: boolean;
  readonly completedOn: string | null;
  readonly evidence: string;
  readonly evidenceVersion: number;
};

/** An entry as it is stored, but for who wrote it and when. */
export const entryFields = (
  recording: Recording,
  placed: Placed,
): Omit<Fields<'progress_entries'>, 'recorded_at' | 'recorded_by'> => ({
  task_id: recording.taskId,
  agency_id: recording.agencyId,
  year: recording.year,
  period_id: recording.periodId,
  speaks_on: placed.speaksOn,
  stands_for_task: placed.stands ? 1 : 0,
  is_draft: placed.isDraft ? 1 : 0,
  status: recording.status,
  completed_on: placed.completedOn,
  is_nothing_to_report: recording.isNothingToReport ? 1 : 0,
  result: recording.result,
  evidence: placed.evidence,
  obstacles: recording.obstacles,
  delay_cause: recording.delayCause,
  proposals: recording.proposals,
  next_steps: recording.nextSteps,
  stop_reason: recording.stopReason,
  evidence_version: placed.evidenceVersion,
});
