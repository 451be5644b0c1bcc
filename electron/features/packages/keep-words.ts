import type { FormBase } from '#shared/exchange/answer-schemas.ts';
import { areSameEntries, type EntryWords } from '#shared/progress/sheet-entry.rules.ts';
import { areSameFigures } from '#shared/progress/sheet-figure.rules.ts';
import type { Writer } from '../../database/handles.ts';
import type { EvidenceItemTable } from '../../database/tables/round-tables.ts';
import type { TargetResultTable } from '../../database/tables/target-tables.ts';
import type { ProgressEntryTable } from '../../database/tables/task-tables.ts';
import { findAttachment } from '../attachments/attachments.store.ts';
import { listEvidenceRows } from '../progress/evidence.store.ts';
import { findEntry } from '../progress/progress.store.ts';
import { findTargetResult } from '../targets/target-results.store.ts';
import { wordsOfResult, wordsOfRows } from './entry-words.ts';
import type { FormRows } from './form-schemas.ts';
import { type OfficeState, whoseWords } from './taken-words.rules.ts';

type Taking = {
  readonly rows: FormRows;
  readonly agencyId: string;
  /** What the office's book said at the form before, by period. */
  readonly bases: ReadonlyMap<string, FormBase>;
  readonly office: ReadonlyMap<string, OfficeState>;
};

/** A file is what it contains: the other book may keep it under another id, as brought by another person. */
const byContents = (words: EntryWords): EntryWords => ({
  ...words,
  documents: words.documents.map(({ attachment, ...written }) => ({
    ...written,
    attachment: attachment && { ...attachment, id: attachment.sha256, addedAt: '', addedBy: '' },
  })),
});

const saySame = (a: EntryWords, b: EntryWords): boolean => areSameEntries(byContents(a), byContents(b));

const atRest: OfficeState = { hasMoved: false, state: 'not-sent' };

const fieldsOf = <R extends { readonly id: string; readonly version: number }>({
  id: _id,
  version: _v,
  ...fields
}: R) => fields;

const filesOf = async (db: Writer, items: readonly EvidenceItemTable[]) => {
  const ids = items.flatMap((item) => item.attachment_id ?? []);
  const rows = await Promise.all(ids.map((id) => findAttachment(db, id)));
  return new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
};

/** Keeps one entry of the office's book. @returns whether the words that were here stay against others. */
const keepEntry = async (db: Writer, row: ProgressEntryTable, taking: Taking): Promise<boolean> => {
  const items = taking.rows.evidence_items.filter((item) => item.entry_id === row.id);
  const key = { taskId: row.task_id, year: row.year, agencyId: row.agency_id, periodId: row.period_id };
  const own = await findEntry(db, key);
  if (!own) {
    await db.insert('progress_entries', [row]);
    await db.insert('evidence_items', items);
    return false;
  }
  const ownItems = await listEvidenceRows(db, own.id);
  const ours = wordsOfRows({ row: own, items: ownItems, files: await filesOf(db, ownItems) });
  const files = new Map(taking.rows.attachments.map((file) => [file.id, file]));
  const theirs = wordsOfRows({ row, items, files });
  if (row.agency_id === taking.agencyId) {
    const base = taking.bases.get(row.period_id ?? '')?.tasks.find(({ id }) => id === row.task_id)?.words;
    const office = { ...(taking.office.get(row.period_id ?? '') ?? atRest), isDraft: own.is_draft === 1 };
    if (whoseWords({ base, ours, theirs }, saySame, office) === 'ours') return !saySame(ours, theirs);
  }
  await db.change('progress_entries', { id: own.id, seenVersion: own.version }, fieldsOf(row));
  await db.removeAll('evidence_items', ownItems);
  await db.insert(
    'evidence_items',
    items.map((item) => ({ ...item, entry_id: own.id })),
  );
  return false;
};

const keepResult = async (db: Writer, row: TargetResultTable, taking: Taking): Promise<boolean> => {
  const key = { targetId: row.target_id, year: row.year, agencyId: row.agency_id, periodId: row.period_id };
  const own = await findTargetResult(db, key);
  if (!own) {
    await db.insert('target_results', [row]);
    return false;
  }
  const [ours, theirs] = [wordsOfResult(own), wordsOfResult(row)];
  if (row.agency_id === taking.agencyId) {
    const base = taking.bases.get(row.period_id ?? '')?.figures.find(({ id }) => id === row.target_id)?.words;
    const office = { ...(taking.office.get(row.period_id ?? '') ?? atRest), isDraft: own.is_draft === 1 };
    if (whoseWords({ base, ours, theirs }, areSameFigures, office) === 'ours') return !areSameFigures(ours, theirs);
  }
  await db.change('target_results', { id: own.id, seenVersion: own.version }, fieldsOf(row));
  return false;
};

/** Takes over what the office's book says of results, and keeps what the agency has recorded. @returns how many lines stay against it. */
export const keepWords = async (db: Writer, taking: Taking): Promise<number> => {
  let kept = 0;
  for (const row of taking.rows.progress_entries) kept += (await keepEntry(db, row, taking)) ? 1 : 0;
  for (const row of taking.rows.target_results) kept += (await keepResult(db, row, taking)) ? 1 : 0;
  return kept;
};
