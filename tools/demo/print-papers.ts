import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '#node-side/core/start-core.ts';
import { annualReportDocument } from '#node-side/features/reports/annual-report-document.ts';
import { readAnnualReportFacts } from '#node-side/features/reports/annual-report-facts.ts';
import {
  assignmentLetter,
  assignmentNotice,
  assignmentSheet,
  leadingAgencies,
} from '#node-side/features/reports/assignment-documents.ts';
import {
  nextPlan,
  progressNotice,
  reminderLetter,
  submission,
} from '#node-side/features/reports/progress-documents.ts';
import type { OfficialDocument } from '#shared/official-document/official-document.ts';

/** One of every paper about a plan's year, as PDF and Word in a folder, each checked against the decree; the names printed. */
export const printPapers = async (core: Core, planId: string, year: number, folder: string): Promise<string[]> => {
  const { kysely, printer, ports } = core.house;
  const facts = await readAnnualReportFacts(kysely, planId, year);
  const reminding = { asOf: `${year}-12-01`, newDay: `${year}-12-10` };
  const agency = leadingAgencies(facts).find((name) => name.startsWith('Sở')) ?? facts.issuer.name;
  const papers: Readonly<Record<string, OfficialDocument | null>> = {
    [`bao-cao-${year}`]: annualReportDocument(facts),
    'cong-van-giao-viec': assignmentLetter(facts),
    'cong-van-don-doc': reminderLetter(facts, reminding),
    'to-trinh-ke-hoach-nam-sau': submission(facts),
    'thong-bao-tinh-hinh': progressNotice(facts),
    'ke-hoach-nam-sau': nextPlan(facts),
    'phieu-giao-nhiem-vu': assignmentSheet(facts, agency),
    'phu-luc-phan-cong': assignmentNotice(facts),
  };
  await mkdir(folder, { recursive: true });
  const printed: string[] = [];
  for (const [name, document] of Object.entries(papers)) {
    if (document === null) continue;
    const pdf = await printer.printPdf(document, { createdAt: ports.now() });
    const word = await printer.printWord(document, {});
    for (const [file, bytes] of [
      [`${name}.pdf`, pdf],
      [`${name}.docx`, word],
    ] as const) {
      const [finding] = await printer.checkFile(bytes, {});
      if (finding) throw new Error(`${file}: ${finding.where}: ${finding.sentence}`);
      await writeFile(path.join(folder, file), bytes);
      printed.push(file);
    }
  }
  return printed;
};
