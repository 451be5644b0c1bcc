import type { SeenWorkbook } from '#shared/exchange/seen-workbook.ts';
import type { Finding } from '#shared/official-document/conformance/seen-paper.ts';
import type { OfficialDocument } from '#shared/official-document/official-document.ts';
import type { Sheet } from '#shared/sheets/sheet.ts';
import type { PdfWish, PrintedPaper, PrintStage } from './print-paper.ts';

/** What the printing thread is asked, and what it answers. */
export type PrintJob =
  | { readonly kind: 'pdf'; readonly document: OfficialDocument; readonly wish: PdfWish }
  | { readonly kind: 'sheet'; readonly sheet: Sheet; readonly createdAt: Date }
  | { readonly kind: 'list'; readonly sheet: Sheet }
  | { readonly kind: 'word'; readonly document: OfficialDocument }
  | { readonly kind: 'check'; readonly file: Uint8Array }
  | { readonly kind: 'workbook'; readonly file: Uint8Array };

/** What a job of a kind comes to. */
export type JobResult<Job extends PrintJob> = Job extends { readonly kind: 'check' }
  ? readonly Finding[]
  : Job extends { readonly kind: 'workbook' }
    ? SeenWorkbook
    : Job extends { readonly kind: 'pdf' }
      ? PrintedPaper
      : Uint8Array<ArrayBuffer>;

export type PrintAnswer =
  | { readonly kind: 'stage'; readonly stage: PrintStage }
  | { readonly kind: 'done'; readonly file: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'printed'; readonly paper: PrintedPaper }
  | { readonly kind: 'checked'; readonly findings: readonly Finding[] }
  | { readonly kind: 'seen'; readonly workbook: SeenWorkbook }
  /** A PaperError: its sentence is for the person who asked. */
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'bug'; readonly error: Error };
