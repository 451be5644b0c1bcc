import { type EntryWords, noEntryWords } from '#shared/progress/sheet-entry.rules.ts';
import type { FigureWords } from '#shared/progress/sheet-figure.rules.ts';
import { figureWordsOf } from '#shared/progress/sheet-figure.rules.ts';
import type { AttachmentTable, EvidenceItemTable } from '../../database/tables/round-tables.ts';
import type { TargetResultTable } from '../../database/tables/target-tables.ts';
import type { ProgressEntryTable } from '../../database/tables/task-tables.ts';
import { asAttachment } from '../attachments/attachments.store.ts';
import { asAgencyResult } from '../targets/target-results.store.ts';

type WithDocuments = {
  readonly row: ProgressEntryTable;
  readonly items: readonly EvidenceItemTable[];
  readonly files: ReadonlyMap<string, AttachmentTable>;
};

/** What the rows of an entry say, to be compared with what another book says. */
export const wordsOfRows = ({ row, items, files }: WithDocuments): EntryWords => ({
  ...noEntryWords,
  status: row.status,
  completedOn: row.completed_on,
  isNothingToReport: row.is_nothing_to_report === 1,
  result: row.result,
  evidence: row.evidence,
  documents: items
    .toSorted((a, b) => a.position - b.position)
    .map((item) => {
      const file = item.attachment_id === null ? undefined : files.get(item.attachment_id);
      return {
        numberSymbol: item.number_symbol,
        issuedOn: item.issued_on,
        issuer: item.issuer,
        excerpt: item.excerpt,
        attachment: file ? asAttachment(file) : null,
      };
    }),
  obstacles: row.obstacles,
  delayCause: row.delay_cause,
  proposals: row.proposals,
  nextSteps: row.next_steps,
  stopReason: row.stop_reason,
});

export const wordsOfResult = (row: TargetResultTable): FigureWords => figureWordsOf(asAgencyResult(row, null));
