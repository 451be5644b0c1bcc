import type { Actor } from '#shared/contract/actor.ts';
import { standsForTask, whyNotInYear, whyNotRecord, whyNotRecordFor } from '#shared/progress/progress.rules.ts';
import type { ProgressEntry, Status } from '#shared/progress/progress-entry.ts';
import type { Writer } from '../../database/handles.ts';
import { keepRow } from '../../door/keep-row.ts';
import { refuse, refuseIf } from '../../door/refuse.ts';
import { agencyNamesById } from '../agencies/agencies.store.ts';
import { asProgressEntry, findAssignedTask, findEntry } from './progress.store.ts';

type Recording = {
  readonly taskId: string;
  readonly agencyId: string;
  readonly year: number;
  readonly seenVersion: number | null;
  readonly status: Status;
  readonly result: string;
  readonly evidence: string;
  readonly obstacles: string;
  readonly stopReason: string;
};

/** Records what one agency reports of a task for a year, or corrects what it reported. */
export const recordProgress = async (
  db: Writer,
  recording: Recording,
  by: { readonly actor: Actor; readonly now: Date },
): Promise<ProgressEntry> => {
  const task = await findAssignedTask(db, recording.taskId, recording.year);
  if (!task) throw refuse('not-found', 'Nhiệm vụ này không có trong sổ.');
  refuseIf(whyNotRecordFor(by.actor, recording.agencyId, task.assigned), 'not-allowed');
  refuseIf(whyNotInYear(task, recording.year));
  refuseIf(whyNotRecord(recording));
  const kept = await keepRow(db, 'progress_entries', {
    existing: await findEntry(db, recording.taskId, recording.year, recording.agencyId),
    seenVersion: recording.seenVersion,
    fields: {
      task_id: recording.taskId,
      agency_id: recording.agencyId,
      year: recording.year,
      stands_for_task: standsForTask(recording.agencyId, task.assigned) ? 1 : 0,
      status: recording.status,
      result: recording.result,
      evidence: recording.evidence,
      obstacles: recording.obstacles,
      stop_reason: recording.stopReason,
    },
    stamp: { recorded_at: by.now.toISOString(), recorded_by: by.actor.name },
  });
  const names = await agencyNamesById(db);
  return asProgressEntry(kept, names.get(kept.agency_id)?.name ?? '');
};
