import { evidenceInWords, whyNotEvidence } from '#shared/progress/evidence.rules.ts';
import type { EvidenceFields } from '#shared/progress/evidence.ts';
import { standsForTask, whyNotCompletedOn, whyNotRecord } from '#shared/progress/progress.rules.ts';
import type { RecordedFields } from '#shared/progress/progress-entry.ts';
import type { AssignmentRole } from '#shared/tasks/task.ts';
import { dayInVietnam } from '#shared/words/dates.ts';
import type { Writer } from '../../database/handles.ts';
import type { PeriodTable } from '../../database/tables/round-tables.ts';
import type { ProgressEntryTable } from '../../database/tables/task-tables.ts';
import { refuse } from '../../door/refuse.ts';
import { completedOnOf, entryFields } from './entry-fields.ts';
import { evidenceColumns, keepEvidence } from './keep-evidence.ts';
import { listEntryRowsById } from './progress.store.ts';

export type SentEntry = RecordedFields & {
  readonly taskId: string;
  readonly agencyId: string;
  readonly year: number;
  /** How a refusal names it. */
  readonly name: string;
  readonly assigned: readonly { readonly agencyId: string; readonly role: AssignmentRole }[];
  /** The entry that it corrects; null: the agency has none of this task in the period. */
  readonly entryId: string | null;
  readonly fileNames: ReadonlyMap<string, string>;
};
type By = { readonly name: string; readonly now: Date };

const whyNot = (entry: SentEntry, today: string): string | null =>
  whyNotRecord(entry) ??
  whyNotCompletedOn(entry.completedOn, today) ??
  whyNotEvidence(entry.documents) ??
  (entry.assigned.some(({ agencyId }) => agencyId === entry.agencyId) ? null : 'Cơ quan này không được giao nhiệm vụ.');

const inWords = ({ documents, evidence, fileNames }: SentEntry): string =>
  documents.length === 0
    ? evidence
    : evidenceInWords(documents.map((one) => ({ ...one, fileName: fileNames.get(one.attachmentId ?? '') })));

const correct = async (
  db: Writer,
  { before, fields, documents }: { before: ProgressEntryTable; fields: object; documents: readonly EvidenceFields[] },
): Promise<void> => {
  const isOther = await keepEvidence(db, before.id, documents);
  const more = isOther ? { evidence_version: before.evidence_version + 1 } : {};
  await db.change('progress_entries', { id: before.id, seenVersion: before.version }, { ...fields, ...more });
};

/**
 * Adds or corrects many entries of one period that agencies have sent: all of them or none. They count from now on; that
 * the agencies' parts in the round allow it is the caller's to see to.
 */
export const addEntries = async (
  db: Writer,
  { period, entries }: { readonly period: PeriodTable; readonly entries: readonly SentEntry[] },
  by: By,
): Promise<void> => {
  const today = dayInVietnam(by.now);
  const stamp = { recorded_at: by.now.toISOString(), recorded_by: by.name };
  const ids = entries.flatMap(({ entryId }) => entryId ?? []);
  const rows = new Map((await listEntryRowsById(db, ids)).map((row) => [row.id, row]));
  const added: Parameters<typeof db.insert<'progress_entries'>>[1][number][] = [];
  const evidence: Parameters<typeof db.insert<'evidence_items'>>[1][number][] = [];
  for (const entry of entries) {
    const reason = whyNot(entry, today);
    if (reason !== null) throw refuse('refused', `${entry.name}: ${reason}`);
    const before = rows.get(entry.entryId ?? '');
    const recording = { ...entry, periodId: period.id, seenVersion: before?.version ?? null, reason: '' };
    const placed = {
      speaksOn: period.covers_to,
      isDraft: false,
      stands: standsForTask(entry.agencyId, entry.assigned),
      completedOn: completedOnOf(recording, before?.completed_on ?? null, today),
      evidence: inWords(entry),
      evidenceVersion: before?.evidence_version ?? 0,
    };
    const fields = { ...entryFields(recording, placed), ...stamp };
    if (before) await correct(db, { before, fields, documents: entry.documents });
    else {
      const id = db.newId();
      added.push({ id, ...fields });
      evidence.push(
        ...entry.documents.map((item, at) => ({ id: db.newId(), entry_id: id, ...evidenceColumns(item, at) })),
      );
    }
  }
  await db.insert('progress_entries', added);
  await db.insert('evidence_items', evidence);
};
