import { expect, test } from 'vitest';
import type { Task } from '#shared/tasks/task.ts';
import { emptyTaskFields, fieldsOf, type TaskFields } from '#shared/tasks/task-fields.ts';
import { type Book, onBothEngines } from '../support/a-book.ts';
import { codeOf, refusalOf } from '../support/refusals.ts';

const inBook = async (book: Book, key?: string) => {
  const planId = await book.addPlan(key);
  const list = async () => (await book.compiler.tasks.list({ planId, limit: 500 })).rows;
  const get = (taskId: string) => book.compiler.tasks.get({ taskId });
  const first = (await list())[0];
  if (!first) throw new Error('a plan without tasks');
  const fields = (over: Partial<TaskFields> = {}): TaskFields => ({
    ...emptyTaskFields,
    sectionId: first.sectionId,
    text: 'Ban hành quy chế phối hợp',
    yearFrom: 2019,
    yearTo: 2019,
    ...over,
  });
  const add = (over: Partial<TaskFields> = {}) => book.compiler.tasks.add({ planId, ...fields(over) });
  return { planId, list, get, first, fields, add };
};

const changeOf = (task: Task, over: Partial<TaskFields> = {}) => ({
  taskId: task.id,
  seenVersion: task.version,
  ...fieldsOf(task),
  ...over,
});

onBothEngines('editing tasks', (aBook) => {
  test('a task is added at the end of the plan with all that was written', async () => {
    const book = await aBook();
    const { planId, list, get, fields } = await inBook(book);
    const [lead, helper] = [await book.agency('Sở Y tế'), await book.agency('Sở TTTT')];
    const target = (await book.compiler.targets.list({ planId }))[0];
    const written = fields({
      marker: 'a)',
      details: ['Khảo sát', 'Tập huấn'],
      expectedOutput: 'Quy chế được ban hành',
      rhythm: 'yearly',
      deadline: { text: 'Quý II/2019', kind: 'quarter', on: '2019-06-30' },
      funding: { source: 'Ngân sách Thành phố', years: [{ year: 2019, amountVnd: 1_500_000_000 }] },
      modality: 'đề nghị',
      leadId: lead.id,
      supportIds: [helper.id],
      targetIds: [target?.id ?? ''],
      source: { from: 10, to: 40 },
    });
    const added = await book.compiler.tasks.add({ planId, ...written });
    expect(fieldsOf(added)).toEqual(written);
    expect(added).toMatchObject({ amendment: null, validFrom: null, validTo: null, standing: 'not-reported' });
    expect(added.targets[0]?.text).toBe(target?.text);
    expect((await list()).at(-1)?.id).toBe(added.id);
    expect((await book.compiler.tasks.list({ text: 'tap huan', planId })).rows.at(-1)?.id).toBe(added.id);
    expect(await get(added.id)).toEqual(added);
  });

  test('every task of every plan in the library may stay as it is', async () => {
    const book = await aBook();
    for (const { key } of await book.compiler.plans.listLibrary()) {
      const { list, get } = await inBook(book, key);
      for (const { id } of await list()) {
        const task = await get(id);
        expect(await book.compiler.tasks.change(changeOf(task))).toEqual(task);
      }
    }
    const lines = await book.database.kysely.selectFrom('audit_lines').select('operation').execute();
    expect(lines.filter((line) => line.operation === 'tasks.change')).toEqual([]);
  });

  test('a change reaches every part, and stands in one audit line', async () => {
    const book = await aBook();
    const { get, add } = await inBook(book);
    const [health, media] = [await book.agency('Sở Y tế'), await book.agency('Sở TTTT')];
    const money = (amountVnd: number) => ({ source: '', years: [{ year: 2019, amountVnd }] });
    const task = await add({ leadId: health.id, supportIds: [media.id], funding: money(5) });
    const changed = await book.compiler.tasks.change(
      changeOf(task, { leadId: media.id, supportIds: [health.id], funding: money(7), text: 'Sửa quy chế' }),
    );
    expect([changed.lead?.id, changed.support[0]?.id]).toEqual([media.id, health.id]);
    expect(changed).toMatchObject({ text: 'Sửa quy chế', funding: { years: [{ year: 2019, amountVnd: 7 }] } });
    const bare = await book.compiler.tasks.change(
      changeOf(await get(task.id), { leadId: null, supportIds: [], funding: { source: '', years: [] } }),
    );
    expect(bare).toMatchObject({ lead: null, support: [], funding: { years: [] } });
    const lines = await book.database.kysely.selectFrom('audit_lines').select('operation').execute();
    expect(lines.filter((line) => line.operation === 'tasks.change')).toHaveLength(2);
  });

  test('who saw an older state is told, also where only an agency has changed since', async () => {
    const book = await aBook();
    const { get, add } = await inBook(book);
    const task = await add();
    const { id: agencyId } = await book.agency('Sở Y tế');
    await book.compiler.tasks.assign({ taskIds: [task.id], agencyId, role: 'support' });
    expect((await get(task.id)).version).not.toBe(task.version);
    const stale = changeOf(task, { text: 'Bản cũ' });
    expect(await refusalOf(book.compiler.tasks.change(stale))).toMatchObject({
      code: 'conflict',
      reason: 'Người khác vừa sửa nhiệm vụ này. Xem lại bản mới nhất rồi lưu lại.',
    });
    expect((await get(task.id)).text).toBe('Ban hành quy chế phối hợp');
    const stranger = await book.liaison('Sở Y tế');
    expect(await codeOf(stranger.tasks.change(changeOf(await get(task.id))))).toBe('not-allowed');
  });

  test('what does not fit is refused field by field, and nothing of it is kept', async () => {
    const book = await aBook();
    const { list, add } = await inBook(book);
    const { id } = await book.agency('Sở Y tế');
    const wrong = add({
      sectionId: 'không có',
      yearTo: 2025,
      deadline: { text: '31/12/2025', kind: 'date', on: '2025-12-31' },
      leadId: id,
      supportIds: [id, 'không có'],
      targetIds: ['không có'],
      funding: { source: '', years: [{ year: 2031, amountVnd: 1 }] },
    });
    const refusal = await refusalOf(wrong);
    expect(refusal.data.fields?.map(({ path }) => path)).toEqual([
      'sectionId',
      'yearTo',
      'funding',
      'deadline',
      'supportIds',
      'supportIds',
      'targetIds',
    ]);
    expect(refusal.reason).toContain('Thời hạn 31/12/2025 nằm ngoài thời gian của kế hoạch: chọn một năm từ 2018 đến');
    expect(refusal.reason).toContain('Sở Y tế đã là đơn vị chủ trì');
    expect(await list()).toHaveLength(50);
  });

  test('an agency is not given a task of days when it does not exist', async () => {
    const book = await aBook();
    const { add } = await inBook(book);
    const { id, name } = await book.agency('Sở Y tế');
    const { database } = book;
    await database.kysely.updateTable('agencies').set({ valid_to: '2018-06-30' }).where('id', '=', id).execute();
    const late = await refusalOf(add({ leadId: id }));
    expect(late.reason).toContain(`${name} có hiệu lực đến 30/06/2018, không có vào ngày 01/01/2019`);
    const task = await add();
    const assign = { taskIds: [task.id], agencyId: id, role: 'lead' } as const;
    expect((await refusalOf(book.compiler.tasks.assign(assign))).reason).toMatch(/^Chưa đổi nhiệm vụ nào\. "Ban hành/);
    expect((await add({ leadId: id, yearFrom: 2018, yearTo: 2018, deadline: past })).lead?.id).toBe(id);
  });

  const past = { text: 'trước 01/06/2018', kind: 'date', on: '2018-06-01' } as const;

  test('years with results stay, and what an amendment replaced is closed', async () => {
    const book = await aBook();
    const { get, add } = await inBook(book);
    const { id: agencyId } = await book.agency('Sở Y tế');
    const task = await add({ leadId: agencyId, yearFrom: 2018, yearTo: 2020 });
    const words = { result: '', evidence: '', obstacles: '', stopReason: '' };
    const entry = { taskId: task.id, agencyId, year: 2018, seenVersion: null, status: 'in-progress' as const };
    await book.compiler.progress.record({ ...entry, ...words });
    const shorter = book.compiler.tasks.change(changeOf(task, { yearFrom: 2019 }));
    expect((await refusalOf(shorter)).reason).toContain('Năm 2018 đã có kết quả');
    await book.database.kysely.updateTable('tasks').set({ valid_to: '2019-06-30' }).where('id', '=', task.id).execute();
    const former = await get(task.id);
    expect((await refusalOf(book.compiler.tasks.change(changeOf(former)))).reason).toContain('mở nhiệm vụ hiện hành');
    const bulk = book.compiler.tasks.setDeadline({ taskIds: [task.id], deadline: null });
    expect((await refusalOf(bulk)).reason).toContain('đã được văn bản sửa đổi thay thế');
    const totals = async (asOf?: string) => (await book.compiler.tasks.list({ asOf })).total;
    expect([await totals(), await totals('2019-06-30'), await totals('2019-07-01')]).toEqual([50, 51, 50]);
  });

  test('a task moves before another or to the end; every place is taken once', async () => {
    const book = await aBook();
    const { list } = await inBook(book);
    const texts = async () => (await list()).map((task) => task.id);
    const before = await texts();
    const move = async (from: number, to: number | null) => {
      const rows = await list();
      const beforeId = to === null ? null : (rows[to]?.id ?? null);
      return book.compiler.tasks.move({ taskId: rows[from]?.id ?? '', beforeId });
    };
    expect(await move(4, 1)).toEqual({ moved: 4 });
    expect(await texts()).toEqual(before.toSpliced(4, 1).toSpliced(1, 0, before[4] as string));
    await move(1, 5);
    expect(await texts()).toEqual(before);
    await move(0, null);
    expect(await texts()).toEqual([...before.slice(1), before[0]]);
    expect(await move(3, 4)).toEqual({ moved: 0 });
    const rows = await book.database.kysely.selectFrom('tasks').select('position').orderBy('position').execute();
    expect(rows.map((row) => row.position)).toEqual(before.map((_, at) => at));
    const other = (await inBook(book, 'lao-cai-2021')).first;
    const foreign = book.compiler.tasks.move({ taskId: before[0] as string, beforeId: other.id });
    expect((await refusalOf(foreign)).reason).toContain('cùng kế hoạch');
  });

  test('open tasks of a year are copied into another, once', async () => {
    const book = await aBook();
    const { planId, list, add, get } = await inBook(book);
    const { id: leadId } = await book.agency('Sở Y tế');
    const target = (await book.compiler.targets.list({ planId }))[0]?.id ?? '';
    const deadline = { text: 'Quý II năm 2019', kind: 'quarter', on: '2019-06-30' } as const;
    const years = [{ year: 2019, amountVnd: 9 }];
    await add({ leadId, targetIds: [target], deadline, funding: { source: 'Ngân sách', years } });
    const done = await add({ text: 'Việc đã xong', leadId });
    await book.compiler.progress.record({
      ...{ taskId: done.id, agencyId: leadId, year: 2019, seenVersion: null, status: 'done', result: 'Xong' },
      ...{ evidence: '', obstacles: '', stopReason: '' },
    });
    const copy = { planId, fromYear: 2019, toYear: 2020 };
    const preview = await book.compiler.tasks.previewCopy(copy);
    expect(preview.closed).toBe(1);
    const count = (await list()).length;
    expect(await book.compiler.tasks.copyForward(copy)).toEqual({ copied: preview.copied, same: 0 });
    expect(await list()).toHaveLength(count + preview.copied);
    const copied = await get((await list()).at(-1)?.id ?? '');
    expect(copied).toMatchObject({
      yearFrom: 2020,
      yearTo: 2020,
      deadline: { text: 'Quý II năm 2020', kind: 'quarter', on: '2020-06-30' },
      funding: { source: 'Ngân sách', years: [] },
      lead: { id: leadId },
      targets: [{ id: target }],
    });
    expect(await book.compiler.tasks.copyForward(copy)).toEqual({ copied: 0, same: preview.copied });
    const outside = await refusalOf(book.compiler.tasks.previewCopy({ ...copy, toYear: 2021 }));
    expect(outside.reason).toContain('chọn một năm từ 2018 đến 2020');
  });
});
