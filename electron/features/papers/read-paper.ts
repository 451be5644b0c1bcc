import { createHash } from 'node:crypto';
import type { Actor } from '#shared/contract/actor.ts';
import type { OfficialDocument } from '#shared/official-document/official-document.ts';
import { annexReference } from '#shared/official-document/printed-lines.ts';
import { concernsOf } from '#shared/papers/before-signing.rules.ts';
import { composePaper, composeParts, frameOf, type PaperEdits } from '#shared/papers/compose-paper.rules.ts';
import { mayTouch, notOwnPaper } from '#shared/papers/paper.rules.ts';
import type { FrozenFacts, Paper } from '#shared/papers/paper.ts';
import type { PaperDraft } from '#shared/papers/paper-draft.ts';
import type { Reader } from '../../database/handles.ts';
import type { PaperTable } from '../../database/tables/paper-tables.ts';
import { refuse } from '../../door/refuse.ts';
import { findFault } from '../attachments/contents.store.ts';
import { draftPaper } from '../reports/draft-paper.ts';
import { findOwnAgency } from './own-papers.store.ts';
import { asPaperRow, getNamedPaper, readEdits } from './papers.store.ts';

export type Frozen = FrozenFacts & { readonly document: OfficialDocument };

export const readFrozen = ({ frozen }: Pick<PaperTable, 'frozen'>): Frozen | null =>
  frozen === '' ? null : JSON.parse(frozen);

/** The row of a paper that this person has to do with. */
export const getOwnPaper = async (db: Reader, paperId: string, actor: Actor) => {
  const row = await getNamedPaper(db, paperId);
  const own = await findOwnAgency(db, actor);
  if (!mayTouch(own, { kind: row.kind, agencyId: row.agency_id })) throw refuse('not-allowed', notOwnPaper);
  return row;
};

/** The paper as the book would draft it now. */
export const draftOf = (db: Reader, row: PaperTable, now: Date): Promise<PaperDraft> =>
  draftPaper(
    db,
    {
      ...{ kind: row.kind, planId: row.plan_id, year: row.year },
      ...{ periodId: row.period_id, agencyId: row.agency_id, grouping: row.grouped_by },
    },
    now,
  );

type OpenPaper = {
  readonly draft: PaperDraft;
  readonly edits: PaperEdits;
  readonly document: OfficialDocument;
};

/** A draft with all that was done to it. */
export const openDraft = async (db: Reader, row: PaperTable, now: Date): Promise<OpenPaper> => {
  const draft = await draftOf(db, row, now);
  const edits = await readEdits(db, row);
  return { draft, edits, document: composePaper(draft, edits) };
};

export const fingerprintOf = (document: OfficialDocument): string =>
  createHash('sha256').update(JSON.stringify(document)).digest('hex');

/** The pages of the annexes are made of this and nothing else. */
const annexFingerprintOf = (document: OfficialDocument): string =>
  createHash('sha256')
    .update(JSON.stringify([annexReference(document), document.layout ?? null, document.annexes]))
    .digest('hex');

export const concernsAbout = ({ draft, edits, document }: OpenPaper) =>
  concernsOf({ document, parts: composeParts(draft, edits), silent: draft.silent ?? [] });

const rowsIn = (blocks: PaperDraft['annexes'][number]['blocks']): number =>
  blocks.reduce(
    (sum, block) => sum + (block.kind === 'table' ? block.rows.filter((row) => row.kind === 'cells').length : 0),
    0,
  );

type Named = Awaited<ReturnType<typeof getNamedPaper>>;

const signedPaper = async (row: Named, { document, ...facts }: Frozen, folder: string): Promise<Paper> => ({
  ...asPaperRow(row),
  type: document.type,
  reviseReason: row.revise_reason,
  grouping: row.grouped_by,
  frame: frameOf(document),
  draftedFrame: frameOf(document),
  parts: [],
  annexes: document.annexes.map(({ title, blocks }, at) => ({
    key: String(at),
    title,
    rows: rowsIn(blocks),
    sources: [],
  })),
  concerns: [],
  fingerprint: fingerprintOf(document),
  annexFingerprint: annexFingerprintOf(document),
  frozen: {
    ...facts,
    pdfFault: await findFault(folder, facts.pdfSha256),
    wordFault: await findFault(folder, facts.wordSha256),
  },
});

/** A paper opened: part by part while it is a draft, as it was frozen once it is signed. */
export const readPaper = async (
  db: Reader,
  row: Named,
  { now, folder }: { readonly now: Date; readonly folder: string },
): Promise<Paper> => {
  const frozen = readFrozen(row);
  if (frozen) return signedPaper(row, frozen, folder);
  const open = await openDraft(db, row, now);
  const { draft, edits, document } = open;
  return {
    ...asPaperRow(row),
    type: document.type,
    reviseReason: row.revise_reason,
    grouping: row.grouped_by,
    frame: frameOf(document),
    draftedFrame: frameOf(draft.frame),
    parts: composeParts(draft, edits),
    annexes: draft.annexes.map(({ key, title, blocks, sources }) => ({ key, title, rows: rowsIn(blocks), sources })),
    concerns: concernsAbout(open),
    fingerprint: fingerprintOf(document),
    annexFingerprint: annexFingerprintOf(document),
    frozen: null,
  };
};
