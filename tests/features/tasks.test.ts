import { expect, test } from 'vitest';
import { inVietnameseOrder } from '#shared/words/order.ts';
import { onBothEngines } from '../support/a-book.ts';
import { codeOf, refusalOf } from '../support/refusals.ts';

const survey = 'Thực hiện khảo sát';

onBothEngines('tasks', (aBook) => {
  test('stand in the order of the plan, with who leads and who supports', async () => {
    const book = await aBook();
    await book.addPlan();
    const { total, rows } = await book.compiler.tasks.list({});
    expect(total).toBe(50);
    expect(rows.slice(0, 3).map((row) => row.sectionLabel)).toEqual(['Điều 2', 'II.1.b', 'II.2.a']);
    expect(rows[2]).toMatchObject({
      lead: { shortName: 'Sở LĐTBXH' },
      standing: 'not-reported',
      yearFrom: 2018,
      yearTo: 2018,
    });
    expect(rows[2]?.support.map((agency) => agency.name)).toEqual([
      'Sở Thông tin và Truyền thông',
      'các sở, ngành liên quan',
      'UBND các quận, huyện, thị xã',
    ]);
  });

  test('are found without marks, with đ as d, word by word', async () => {
    const book = await aBook();
    await book.addPlan();
    const found = async (text: string) => (await book.compiler.tasks.list({ text })).rows.map((row) => row.text);
    expect(await found('khao sat can bo')).toEqual(await found('Khảo sát cán bộ'));
    expect(await found('khao sat can bo')).not.toEqual([]);
    expect(await found('đào tạo')).toEqual(await found('dao tao'));
    expect(await found('không có từ nào như thế')).toEqual([]);
  });

  test('take % and _ in a search as letters', async () => {
    const book = await aBook();
    await book.addPlan();
    expect((await book.compiler.tasks.list({ text: '%' })).total).toBe(0);
    expect((await book.compiler.tasks.list({ text: '_' })).total).toBe(0);
  });

  test('narrow by agency and role', async () => {
    const book = await aBook();
    await book.addPlan();
    const { id: agencyId } = await book.agency('Sở Y tế');
    const led = await book.compiler.tasks.list({ agencyId, role: 'lead' });
    expect(led.rows.map((row) => row.sectionLabel)).toEqual(['IV.7', 'IV.7']);
    const { id } = await book.agency('Sở TTTT');
    const supported = await book.compiler.tasks.list({ agencyId: id, role: 'support' });
    expect(supported.total).toBeGreaterThan(2);
    expect(supported.rows.every((row) => row.support.some((agency) => agency.id === id))).toBe(true);
  });

  test('narrow by year: the survey belongs to 2018 alone', async () => {
    const book = await aBook();
    await book.addPlan();
    expect((await book.compiler.tasks.list({ year: 2018 })).total).toBe(50);
    const later = await book.compiler.tasks.list({ year: 2019 });
    expect(later.rows.some((row) => row.text.startsWith(survey))).toBe(false);
    expect((await book.compiler.tasks.list({ year: 2025 })).total).toBe(0);
  });

  test('come page by page without gap or repeat', async () => {
    const book = await aBook();
    await book.addPlan();
    const all = (await book.compiler.tasks.list({ limit: 500 })).rows.map((row) => row.id);
    const paged: string[] = [];
    for (let offset = 0; offset < 50; offset += 7)
      paged.push(...(await book.compiler.tasks.list({ offset, limit: 7 })).rows.map((row) => row.id));
    expect(paged).toEqual(all);
  });

  test('sort by lead in Vietnamese order with unled tasks last', async () => {
    const book = await aBook();
    await book.addPlan();
    for (const descending of [false, true]) {
      const { rows } = await book.compiler.tasks.list({ order: 'lead', descending, limit: 500 });
      const leads = rows.map((row) => row.lead?.name ?? null);
      const named = leads.filter((name) => name !== null);
      const sorted = named.toSorted((a, b) => (descending ? -1 : 1) * inVietnameseOrder(a, b));
      expect(leads).toEqual([...sorted, ...leads.filter((name) => name === null)]);
      expect(leads).toContain(null);
    }
  });

  test('a task opens with its content lines', async () => {
    const book = await aBook();
    await book.addPlan();
    const { id: taskId } = await book.task(survey);
    const task = await book.leader.tasks.get({ taskId });
    expect(task.sectionTitle).toBe('Nội dung');
    expect(task.details).toHaveLength(2);
  });

  test('an unknown task and a wrong filter are refused in a sentence', async () => {
    const book = await aBook();
    expect(await codeOf(book.compiler.tasks.get({ taskId: 'khong-co' }))).toBe('not-found');
    const refusal = await refusalOf(book.compiler.tasks.list({ year: 20_180, limit: 0 }));
    expect(refusal.code).toBe('invalid-input');
    expect(refusal.reason).toBe('Năm: không được quá 2100. Số dòng: không được dưới 1.');
    expect(refusal.data.fields?.map((field) => field.path)).toEqual(['year', 'limit']);
  });
});
