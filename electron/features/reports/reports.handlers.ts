import type { reportsContract } from '#shared/reports/reports.contract.ts';
import { api, type Handlers } from '../../door/api.ts';
import { printing } from '../../door/kinds.ts';
import { annualReportDocument } from './report-drafts.ts';
import { readYearReport } from './report-facts.ts';

const types = {
  pdf: { type: 'application/pdf', ending: 'pdf' },
  word: { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', ending: 'docx' },
} as const;

const { reports } = api;

export const reportsHandlers: Handlers<typeof reportsContract> = {
  printAnnual: reports.printAnnual.use(printing).handler(async ({ context, input, signal }) => {
    const { inOneRead, house } = context;
    const facts = await inOneRead((db) => readYearReport(db, input.planId, input.year));
    const document = annualReportDocument(facts);
    const bytes =
      input.format === 'word'
        ? await house.printer.printWord(document, { signal })
        : await house.printer.printPdf(document, { createdAt: house.ports.now(), signal });
    const { type, ending } = types[input.format];
    return new File([bytes], `bao-cao-${input.year}.${ending}`, { type });
  }),
};
