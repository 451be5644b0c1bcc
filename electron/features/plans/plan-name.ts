import type { PlanDocument } from '#shared/plans/library-plan.ts';

/** "8560/QĐ-UBND"; a number that the paper leaves blank stays blank: "…/KH-UBND". */
export const numberSymbol = (document: { number: string | null; symbol: string | null }): string =>
  `${document.number ?? '…'}/${document.symbol ?? '…'}`;

/** The short way to call a plan: "Quyết định 8560/QĐ-UBND". */
export const planName = (document: PlanDocument): string => `${document.docType} ${numberSymbol(document)}`;
