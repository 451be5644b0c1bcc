import { z } from 'zod';

/** Millimetres, or a share of what the other columns leave. */
type ColumnWidth = number | 'rest';

export type SheetColumn = {
  readonly name: string;
  readonly width: ColumnWidth;
  readonly align?: 'center';
};

/** Title and column names stand again at the head of each page of the table. */
export type SheetTable = {
  readonly kind: 'table';
  readonly title?: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly string[])[];
};

type SheetFact = { readonly name: string; readonly value: string };

export type SheetPart =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  /** Large in a frame, to be read from paper letter by letter. */
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: readonly SheetFact[] }
  | { readonly kind: 'steps'; readonly steps: readonly string[] }
  | SheetTable;

/** As a list goes out: laid out to be printed, or to go on working in. */
export const SheetForm = z.enum(['pdf', 'excel']).default('pdf').meta({ title: 'Dạng tệp' });
export type SheetForm = z.infer<typeof SheetForm>;

/** A list or leaflet for daily work on A4, which is no official paper. */
export type Sheet = {
  /** The office that works with the book; empty before it was said. */
  readonly office: string;
  readonly title: string;
  /** Below the title: what the sheet is about, by which filter. */
  readonly lines: readonly string[];
  readonly landscape: boolean;
  readonly parts: readonly SheetPart[];
  /** An instant; stands at the foot of each page. */
  readonly printedAt: string;
};
