type Numbered = { readonly number: string | null; readonly symbol: string | null };

/** "8560/QĐ-UBND"; a number that the paper leaves blank stays blank: "…/KH-UBND". */
export const numberSymbol = (document: Numbered): string => `${document.number ?? '…'}/${document.symbol ?? '…'}`;

type Document = Numbered & { readonly doc_type: string | null };

/** An amending document by its id and short name; null where there is none. */
export const amendmentName = (id: string | null, document: Document) =>
  id === null ? null : { id, name: `${document.doc_type} ${numberSymbol(document)}` };
