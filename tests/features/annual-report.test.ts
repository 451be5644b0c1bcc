import { expect, test } from 'vitest';
import { annualReportDocument } from '#node-side/features/reports/report-drafts.ts';
import { readYearReport } from '#node-side/features/reports/report-facts.ts';
import { documentText } from '#shared/official-document/document-text.ts';
import { type Book, onBothEngines } from '../support/a-book.ts';
import { refusalOf } from '../support/refusals.ts';

const reportOf = async (book: Book, planId: string, year: number) =>
  annualReportDocument(await readYearReport(book.database.kysely, planId, year));

const wordsOf = async (book: Book, planId: string, year: number): Promise<string> =>
  documentText(await reportOf(book, planId, year))
    .flatMap((group) => group.pieces)
    .join('\n');

onBothEngines('the annual report', (aBook) => {
  test('is headed by the standing agency and addressed to whom the plan names', async () => {
    const book = await aBook();
    const report = await reportOf(book, await book.addPlan(), 2018);
    expect(report.type).toBe('BC');
    expect(report.head).toMatchObject({
      superior: ['UBND THÀNH PHỐ HÀ NỘI'],
      issuer: ['SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI'],
      symbol: 'BC-SLĐTBXH',
      place: 'Hà Nội',
      number: null,
      date: null,
    });
    expect(report.addressees).toEqual(['Ủy ban nhân dân thành phố Hà Nội', 'Bộ Lao động - Thương binh và Xã hội']);
    expect(report.recipients).toEqual(['Như trên', 'Lưu: VT']);
    expect(report.annexes.map((annex) => annex.landscape)).toEqual([true, true]);
  });

  test('holds every task of the year and every target, reported or not', async () => {
    const book = await aBook();
    const planId = await book.addPlan();
    const words = await wordsOf(book, planId, 2018);
    const { rows } = await book.compiler.tasks.list({ planId, limit: 500 });
    const targets = await book.compiler.targets.list({ planId });
    for (const { text } of [...rows, ...targets]) expect(words).toContain(text);
    expect(words).toContain('50 nhiệm vụ');
    expect(await wordsOf(book, planId, 2019)).toContain('49 nhiệm vụ');
  });

  test('tells "chưa báo cáo", "chưa đến kỳ" and a figure apart', async () => {
    const book = await aBook();
    const planId = await book.addPlan();
    const target = (await book.compiler.targets.list({ planId })).find((one) =>
      one.text.startsWith('Đào tạo, đào tạo lại'),
    );
    const recording = { targetId: target?.id ?? '', year: 2018, seenVersion: null, value: 0, isMet: null, note: '' };
    await book.compiler.targets.recordResult(recording);
    const report = await reportOf(book, planId, 2018);
    const [table] = report.annexes[0]?.blocks ?? [];
    const rows = table?.kind === 'table' ? table.rows.flatMap((row) => (row.kind === 'cells' ? [row.cells] : [])) : [];
    const reached = (beginning: string) => rows.find((cells) => String(cells[1]).startsWith(beginning))?.[4];
    expect(reached('Đào tạo, đào tạo lại')).toBe('0');
    expect(reached('Tập huấn kỹ năng nghề')).toBe('Chưa báo cáo');
    expect(reached('Hỗ trợ 80% người dân')).toBe('Chưa đến kỳ');
  });

  test('each figure of the text is the length of the list behind it', async () => {
    const book = await aBook();
    const planId = await book.addPlan();
    const { rows } = await book.compiler.tasks.list({ planId, limit: 500 });
    const led = rows.filter((task) => task.lead).slice(0, 7);
    for (const [index, task] of led.entries())
      await book.compiler.progress.record({
        taskId: task.id,
        agencyId: task.lead?.id ?? '',
        year: 2018,
        seenVersion: null,
        status: index < 4 ? 'done' : 'in-progress',
        result: `Kết quả thứ ${index}`,
        evidence: '',
        obstacles: '',
        stopReason: '',
      });
    const words = await wordsOf(book, planId, 2018);
    const counted = async (standing: 'done' | 'in-progress' | 'not-reported') =>
      (await book.compiler.tasks.list({ planId, year: 2018, standing })).total;
    expect([await counted('done'), await counted('in-progress'), await counted('not-reported')]).toEqual([4, 3, 43]);
    expect(words).toContain('04 hoàn thành, 03 đang thực hiện, 43 chưa báo cáo');
    expect(words).toContain('04/50 nhiệm vụ (8%)');
    for (let index = 0; index < 7; index++) expect(words).toContain(`Kết quả thứ ${index}`);
  });

  test('is signed and sent on as the office has set it down, when it is the office’s own', async () => {
    const book = await aBook();
    const planId = await book.addPlan();
    const { id: agencyId } = await book.agency('Sở LĐTBXH');
    const settings = {
      signerLines: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
      signerName: 'Hoàng Thành Thái',
      recipients: ['Sở Nội vụ', 'Lưu: VT, BTXH'],
    };
    await book.compiler.office.keep({ seenVersion: null, agencyId, ...settings });
    const report = await reportOf(book, planId, 2018);
    expect(report.signature).toEqual({ authority: settings.signerLines, name: 'Hoàng Thành Thái' });
    expect(report.recipients).toEqual(['Như trên', 'Sở Nội vụ', 'Lưu: VT, BTXH']);
  });

  test('is not printed for a year outside the plan, nor for a plan without a standing agency that can issue it', async () => {
    const book = await aBook();
    const planId = await book.addPlan();
    const refusal = await refusalOf(book.compiler.reports.printAnnual({ planId, year: 2021 }));
    expect(refusal.reason).toBe('Năm 2021 nằm ngoài thời gian của kế hoạch: chọn một năm từ 2018 đến 2020.');
    await book.database.kysely
      .updateTable('plans')
      .set({ standing_agency_id: null })
      .where('id', '=', planId)
      .execute();
    expect((await refusalOf(book.compiler.reports.printAnnual({ planId, year: 2018 }))).reason).toContain(
      'chưa có cơ quan thường trực',
    );
  });
});
