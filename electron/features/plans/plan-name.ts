type Numbered = { readonly number: string | null; readonly symbol: string | null };

/** "8560/QĐ-UBND"; a number that the paper leaves blank stays blank: "…/KH-UBND". */
export const numberSymbol = (document: Numbered): string => `${document.number ?? '…'}/${document.symbol ?? '…'}`;

/** The short way to call a plan: "Quyết định 8560/QĐ-UBND". */
export const planName = (document: Numbered & { readonly docType: string }): string =>
  `${document.docType} ${numberSymbol(document)}`;
