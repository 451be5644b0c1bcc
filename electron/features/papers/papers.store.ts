import type { PaperEdits, PartEdit } from '#shared/papers/compose-paper.rules.ts';
import type { PaperRow, PaperState } from '#shared/papers/paper.ts';
import type { PaperKind, PaperWish } from '#shared/papers/paper-kinds.ts';
import type { Reader } from '../../database/handles.ts';
import type { PaperTable } from '../../database/tables/paper-tables.ts';
import { refuse } from '../../door/refuse.ts';

const named = (db: Reader) =>
  db
    .selectFrom('papers')
    .selectAll('papers')
    .select((row) => [
      row.selectFrom('plans').select('name').whereRef('plans.id', '=', 'papers.plan_id').as('plan_name'),
      row.selectFrom('periods').select('name').whereRef('periods.id', '=', 'papers.period_id').as('period_name'),
      row.selectFrom('agencies').select('name').whereRef('agencies.id', '=', 'papers.agency_id').as('agency_name'),
      row
        .selectFrom('papers as later')
        .select('later.id')
        .whereRef('later.revises_id', '=', 'papers.id')
        .limit(1)
        .as('revised_by_id'),
    ]);

type NamedRow = Awaited<ReturnType<ReturnType<typeof named>['execute']>>[number];

export const asPaperRow = (row: NamedRow): PaperRow => ({
  id: row.id,
  kind: row.kind,
  planId: row.plan_id,
  planName: row.plan_name ?? '',
  year: row.year,
  periodName: row.period_name,
  agencyName: row.agency_name,
  state: row.state,
  title: row.title,
  number: row.number,
  symbol: row.symbol,
  signedOn: row.signed_on,
  revisesId: row.revises_id,
  revisedById: row.revised_by_id,
  changedAt: row.changed_at,
  changedBy: row.changed_by,
  version: row.version,
});

type Filter = {
  readonly planId?: string | undefined;
  readonly year?: number | undefined;
  readonly kind?: PaperKind | undefined;
  readonly state?: PaperState | undefined;
  /** Only the reports of this agency on its own part. */
  readonly within: string | null;
};

/** The papers that a filter leaves, what was changed last first. */
export const listPapers = async (db: Reader, { planId, year, kind, state, within }: Filter): Promise<PaperRow[]> => {
  const rows = await named(db)
    .$if(planId !== undefined, (query) => query.where('plan_id', '=', planId ?? ''))
    .$if(year !== undefined, (query) => query.where('year', '=', year ?? 0))
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind ?? 'annual'))
    .$if(state !== undefined, (query) => query.where('state', '=', state ?? 'draft'))
    .$if(within !== null, (query) => query.where('kind', '=', 'agency').where('agency_id', '=', within))
    .orderBy('changed_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(asPaperRow);
};

export const getNamedPaper = async (db: Reader, paperId: string): Promise<NamedRow> => {
  const row = await named(db).where('papers.id', '=', paperId).executeTakeFirst();
  if (!row) throw refuse('not-found', 'Văn bản này không có trong sổ, hoặc đã vào thùng rác.');
  return row;
};

/** The paper that stands for a wish: the one signed last, else the draft that was changed last. */
export const findCurrentPaper = (db: Reader, { kind, planId, year, periodId, agencyId }: PaperWish) =>
  db
    .selectFrom('papers')
    .selectAll()
    .where('kind', '=', kind)
    .where('plan_id', '=', planId)
    .where('year', '=', year)
    .where('period_id', periodId === null ? 'is' : '=', periodId)
    .where('agency_id', agencyId === null ? 'is' : '=', agencyId)
    .orderBy('state', 'desc')
    .orderBy('changed_at', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst();

export const listPartRows = (db: Reader, paperId: string) =>
  db.selectFrom('paper_parts').selectAll().where('paper_id', '=', paperId).orderBy('id').execute();

/** What people did to a paper since it was drafted. */
export const readEdits = async (
  db: Reader,
  paper: Pick<PaperTable, 'id' | 'frame' | 'part_order'>,
): Promise<PaperEdits> => {
  const rows = await listPartRows(db, paper.id);
  return {
    frame: JSON.parse(paper.frame),
    order: JSON.parse(paper.part_order),
    parts: new Map(
      rows.map((row): [string, PartEdit] => [
        row.part_key,
        {
          name: row.name,
          isIncluded: row.is_included === 1,
          blocks: row.blocks === null ? null : JSON.parse(row.blocks),
          drafted: row.drafted === null ? null : JSON.parse(row.drafted),
        },
      ]),
    ),
  };
};

/** The signed paper that has this number already: numbers are given once for each symbol and year. */
export const findNumbered = (db: Reader, { symbol, number, year }: { symbol: string; number: string; year: string }) =>
  db
    .selectFrom('papers')
    .select(['id', 'title'])
    .where('symbol', '=', symbol)
    .where('number', '=', number)
    .where('signed_on', '>=', `${year}-01-01`)
    .where('signed_on', '<=', `${year}-12-31`)
    .executeTakeFirst();

export const findRevisionOf = (db: Reader, paperId: string) =>
  db.selectFrom('papers').select(['id', 'state']).where('revises_id', '=', paperId).executeTakeFirst();

/** The files that prove what the agencies sent of a plan's year, each once. */
export const listEvidenceHashes = async (
  db: Reader,
  { plan_id, year }: Pick<PaperTable, 'plan_id' | 'year'>,
): Promise<{ name: string; sha256: string }[]> => {
  const rows = await db
    .selectFrom('attachments')
    .innerJoin('evidence_items', 'evidence_items.attachment_id', 'attachments.id')
    .innerJoin('progress_entries', 'progress_entries.id', 'evidence_items.entry_id')
    .innerJoin('tasks', 'tasks.id', 'progress_entries.task_id')
    .select(['attachments.name as name', 'attachments.sha256 as sha256'])
    .where('tasks.plan_id', '=', plan_id)
    .where('progress_entries.year', '=', year)
    .where('progress_entries.is_draft', '=', 0)
    .orderBy('attachments.id')
    .execute();
  return [...new Map(rows.map((row) => [row.sha256, row])).values()];
};

export const findFileRow = async (db: Reader, id: string | null) =>
  id === null ? undefined : db.selectFrom('attachments').selectAll().where('id', '=', id).executeTakeFirst();
