import { numberSymbol } from '#shared/plans/document-name.ts';

type Numbered = Parameters<typeof numberSymbol>[0];

/** The short way to call a plan: "Quyết định 8560/QĐ-UBND". */
export const planName = (document: Numbered & { readonly docType: string }): string =>
  `${document.docType} ${numberSymbol(document)}`;
