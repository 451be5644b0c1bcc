type Numbered = { readonly number: string | null; readonly symbol: string | null };

/** "8560/QĐ-UBND"; a number that the paper leaves blank stays blank: "…/KH-UBND". */
export const numberSymbol = (document: Numbered): string => `${document.number ?? '…'}/${document.symbol ?? '…'}`;

/** The short way to call a plan: "Quyết định 8560/QĐ-UBND". */
export const planName = (document: Numbered & { readonly docType: string }): string =>
  `${document.docType} ${numberSymbol(document)}`;

type Document = { readonly doc_type: string | null; readonly number: string | null; readonly symbol: string | null };

/** An amending document by its id and short name; null where there is none. */
export const amendmentName = (id: string | null, { doc_type, number, symbol }: Document) =>
  id === null ? null : { id, name: planName({ docType: doc_type ?? '', number, symbol }) };
