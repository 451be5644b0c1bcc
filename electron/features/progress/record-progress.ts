import type { Actor } from '#shared/contract/actor.ts';
import { evidenceInWords, whyNotEvidence } from '#shared/progress/evidence.rules.ts';
import {
  standsForTask,
  whyNotCompletedOn,
  whyNotInYear,
  whyNotRecord,
  whyNotRecordFor,
} from '#shared/progress/progress.rules.ts';
import type { ProgressEntry } from '#shared/progress/progress-entry.ts';
import { dayInVietnam } from '#shared/words/dates.ts';
import type { Reader, Writer } from '../../database/handles.ts';
import { keepRow } from '../../door/keep-row.ts';
import { refuse, refuseIf } from '../../door/refuse.ts';
import { getUsableAttachments } from '../attachments/attachments.store.ts';
import { placeInRound } from '../submissions/place-in-round.store.ts';
import { completedOnOf, entryFields, type Recording } from './entry-fields.ts';
import { keepEvidence } from './keep-evidence.ts';
import { findAssignedTask, findEntry, readEntries } from './progress.store.ts';

type By = { readonly actor: Actor; readonly now: Date };

/** The words of the entry's documents: written from the list where there is one. */
const evidenceOf = async (db: Reader, { documents, evidence }: Recording, actor: Actor): Promise<string> => {
  refuseIf(whyNotEvidence(documents));
  const files = await getUsableAttachments(
    db,
    documents.flatMap((one) => one.attachmentId ?? []),
    actor,
  );
  const named = documents.map((one) => ({ ...one, fileName: files.get(one.attachmentId ?? '')?.name }));
  return documents.length === 0 ? evidence : evidenceInWords(named);
};

/** Records what one agency reports of a task for a period or a year, or corrects what it reported. */
export const recordProgress = async (db: Writer, recording: Recording, by: By): Promise<ProgressEntry> => {
  const { taskId, agencyId, year, seenVersion } = recording;
  const task = await findAssignedTask(db, taskId, year);
  if (!task) throw refuse('not-found', 'Nhiệm vụ này không có trong sổ.');
  refuseIf(whyNotRecordFor(by.actor, agencyId, task.assigned), 'not-allowed');
  refuseIf(whyNotInYear(task, year));
  refuseIf(whyNotRecord(recording));
  refuseIf(whyNotCompletedOn(recording.completedOn, dayInVietnam(by.now)));
  const { speaksOn, isDraft } = await placeInRound(
    db,
    { ...recording, actor: by.actor },
    { what: 'Nhiệm vụ', ...task },
  );
  const stamp = { recorded_at: by.now.toISOString(), recorded_by: by.actor.name };
  const existing = await findEntry(db, recording);
  const completedOn = completedOnOf(recording, existing?.completed_on ?? null, dayInVietnam(by.now));
  const kept = await keepRow(db, 'progress_entries', {
    existing,
    seenVersion,
    fields: entryFields(recording, {
      speaksOn,
      isDraft,
      stands: standsForTask(agencyId, task.assigned),
      completedOn,
      evidence: await evidenceOf(db, recording, by.actor),
      evidenceVersion: existing?.evidence_version ?? 0,
    }),
    stamp,
  });
  const isOther = await keepEvidence(db, kept.id, recording.documents);
  const seen = { id: kept.id, seenVersion: kept.version };
  const told = isOther
    ? await db.change('progress_entries', seen, { ...stamp, evidence_version: kept.evidence_version + 1 })
    : kept;
  const [entry] = await readEntries(db, [told]);
  return entry as ProgressEntry;
};
