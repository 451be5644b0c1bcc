import { expect, test } from 'vitest';
import { annualReportDocument } from '#node-side/features/reports/report-drafts.ts';
import { readYearReport } from '#node-side/features/reports/report-facts.ts';
import { documentText } from '#shared/official-document/document-text.ts';
import { type Book, onBothEngines } from '../support/a-book.ts';

const factsOf = (book: Book, planId: string, year: number) => readYearReport(book.database.kysely, planId, year);

const wordsOf = async (book: Book, planId: string, year: number): Promise<string> =>
  documentText(annualReportDocument(await factsOf(book, planId, year)))
    .flatMap((group) => group.pieces)
    .join('\n');

/** The ready proposal of March 2025, with all that is left open going to the successor it names first. */
const splitLabour = async (book: Book): Promise<void> => {
  const proposals = await book.compiler.agencies.listProposals();
  const proposal = proposals.find((one) => one.from.some((agency) => agency.name.startsWith('Sở Lao động')));
  if (!proposal) throw new Error('no proposal for Sở Lao động');
  const preview = await book.compiler.agencies.previewSuccession(proposal.succession);
  const health = preview.successors.find((one) => one.name === 'Sở Y tế');
  if (!health) throw new Error('Sở Y tế takes nothing over');
  const choices = proposal.succession.fromAgencyIds.map((fromAgencyId) => ({
    fromAgencyId,
    scope: { kind: 'all' as const },
    to: health.ref,
  }));
  await book.compiler.agencies.succeed({ ...proposal.succession, choices });
};

onBothEngines('a report across a succession', (aBook) => {
  test('of 2024 keeps Sở LĐTBXH, of 2025 names who took over, and the totals stay', async () => {
    const book = await aBook();
    const planId = await book.addPlan('lao-cai-2021');
    const [before2024, before2025] = [await factsOf(book, planId, 2024), await factsOf(book, planId, 2025)];
    const words2024 = await wordsOf(book, planId, 2024);
    await splitLabour(book);

    expect(await wordsOf(book, planId, 2024)).toBe(words2024);
    const words2025 = await wordsOf(book, planId, 2025);
    expect(words2024).toContain('Sở Lao động - Thương binh và Xã hội');
    expect(words2025).toContain('SỞ Y TẾ');
    const [after2024, after2025] = [await factsOf(book, planId, 2024), await factsOf(book, planId, 2025)];
    expect(after2024.tasks).toEqual(before2024.tasks);
    expect(after2025.tasks.map((task) => task.id)).toEqual(before2025.tasks.map((task) => task.id));
    const led = (facts: typeof after2025) => facts.tasks.filter((task) => task.lead !== null).length;
    expect(led(after2025)).toBe(led(before2025));
    expect(after2025.tasks.some((task) => task.lead?.name.startsWith('Sở Lao động'))).toBe(false);
    expect(after2025.issuer.name).toBe('Sở Y tế');
  });
});
