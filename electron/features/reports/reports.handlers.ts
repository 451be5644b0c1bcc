import type { reportsContract } from '#shared/reports/reports.contract.ts';
import { api, type Handlers } from '../../door/api.ts';
import { printing } from '../../door/kinds.ts';
import { annualReportDocument } from './annual-report-document.ts';
import { readAnnualReportFacts } from './annual-report-facts.ts';

const pdfFile = (bytes: Uint8Array, name: string) =>
  new File([bytes as Uint8Array<ArrayBuffer>], name, { type: 'application/pdf' });

const { reports } = api;

export const reportsHandlers: Handlers<typeof reportsContract> = {
  printAnnual: reports.printAnnual.use(printing).handler(async ({ context, input, signal }) => {
    const { inOneRead, house } = context;
    const facts = await inOneRead((db) => readAnnualReportFacts(db, input.planId, input.year));
    const document = annualReportDocument(facts);
    const bytes = await house.printer.printPdf(document, { createdAt: house.ports.now(), ...(signal && { signal }) });
    return pdfFile(bytes, `bao-cao-${input.year}.pdf`);
  }),
};
