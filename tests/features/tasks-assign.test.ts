import { expect, test } from 'vitest';
import { type Book, onBothEngines } from '../support/a-book.ts';
import { codeOf, refusalOf } from '../support/refusals.ts';

const words = { result: 'Đã làm', evidence: '', obstacles: '', stopReason: '' };

const inBook = async (book: Book) => {
  const planId = await book.addPlan();
  const ids = (await book.compiler.tasks.list({ planId, limit: 500 })).rows.map((row) => row.id);
  const [health, media] = [await book.agency('Sở Y tế'), await book.agency('Sở TTTT')];
  const get = (taskId: string, asOf?: string) => book.compiler.tasks.get({ taskId, asOf });
  const record = (taskId: string, agencyId: string, year = 2018) =>
    book.compiler.progress.record({ taskId, agencyId, year, seenVersion: null, status: 'in-progress', ...words });
  return { planId, ids, health, media, get, record };
};

onBothEngines('assigning tasks', (aBook) => {
  test('one agency leads all the chosen tasks; who led before supports, and no task has two leads', async () => {
    const book = await aBook();
    const { planId, ids, health } = await inBook(book);
    const before = (await book.compiler.tasks.list({ planId, limit: 500 })).rows;
    const led = before.filter((row) => row.lead?.id === health.id).length;
    const assign = { taskIds: ids, agencyId: health.id, role: 'lead' } as const;
    expect(await book.compiler.tasks.assign(assign)).toEqual({ changed: 50 - led, same: led });
    expect(await book.compiler.tasks.assign(assign)).toEqual({ changed: 0, same: 50 });
    const after = (await book.compiler.tasks.list({ planId, limit: 500 })).rows;
    expect(after.every((row) => row.lead?.id === health.id)).toBe(true);
    for (const [at, row] of after.entries()) {
      const former = before[at]?.lead;
      if (former && former.id !== health.id) expect(row.support.map(({ id }) => id)).toContain(former.id);
      const all = [row.lead, ...row.joint, ...row.support].map((agency) => agency?.id);
      expect(new Set(all).size).toBe(all.length);
    }
    const leads = await book.database.kysely
      .selectFrom('assignments')
      .select('task_id')
      .where('role', '=', 'lead')
      .where('valid_to', 'is', null)
      .execute();
    expect(new Set(leads.map((row) => row.task_id)).size).toBe(leads.length);
  });

  test('who led before may also leave, and an agency be taken out', async () => {
    const book = await aBook();
    const { health, media, get } = await inBook(book);
    const { id } = await book.task('Thực hiện khảo sát');
    await book.compiler.tasks.assign({ taskIds: [id], agencyId: health.id, role: 'lead', formerLead: 'remove' });
    const task = await get(id);
    expect(task.lead?.id).toBe(health.id);
    expect(task.support.some((agency) => agency.shortName === 'Sở LĐTBXH')).toBe(false);
    await book.compiler.tasks.assign({ taskIds: [id], agencyId: media.id, role: null });
    expect((await get(id)).support.map((agency) => agency.id)).not.toContain(media.id);
    await book.compiler.tasks.assign({ taskIds: [id], agencyId: health.id, role: null });
    expect((await get(id)).lead).toBeNull();
  });

  test('from a day on, papers of an earlier day still name who led then', async () => {
    const book = await aBook();
    const { health, get, planId } = await inBook(book);
    const { id, lead } = await book.task('Thực hiện khảo sát');
    const change = {
      taskIds: [id],
      agencyId: health.id,
      role: 'lead',
      formerLead: 'remove',
      from: '2018-09-01',
    } as const;
    await book.compiler.tasks.assign(change);
    expect((await get(id)).lead?.id).toBe(health.id);
    expect((await get(id, '2018-08-31')).lead?.id).toBe(lead?.id);
    expect((await get(id, '2018-09-01')).lead?.id).toBe(health.id);
    const ledBy = async (agencyId: string, asOf?: string) =>
      (await book.compiler.tasks.list({ planId, agencyId, role: 'lead', asOf, limit: 500 })).rows.some(
        (row) => row.id === id,
      );
    expect([await ledBy(health.id), await ledBy(health.id, '2018-08-31')]).toEqual([true, false]);
    expect([await ledBy(lead?.id ?? ''), await ledBy(lead?.id ?? '', '2018-08-31')]).toEqual([false, true]);
    const sorted = await book.compiler.tasks.list({ planId, order: 'lead', asOf: '2018-08-31', limit: 500 });
    expect(sorted.rows.find((row) => row.id === id)?.lead?.id).toBe(lead?.id);
  });

  test('an agency that has recorded progress did do the task: it leaves from today on', async () => {
    const book = await aBook();
    const { health, get, record } = await inBook(book);
    const { id, lead } = await book.task('Thực hiện khảo sát');
    await record(id, lead?.id ?? '');
    await book.compiler.tasks.assign({ taskIds: [id], agencyId: health.id, role: 'lead', formerLead: 'remove' });
    expect((await get(id)).lead?.id).toBe(health.id);
    expect((await get(id, '2018-12-19')).lead?.id).toBe(lead?.id);
    expect((await get(id, '2018-12-20')).lead?.id).toBe(health.id);
    expect((await get(id)).standing).toBe('in-progress');
  });

  test('a helper that leads now speaks for the task with what it has recorded this year', async () => {
    const book = await aBook();
    const { media, get, record } = await inBook(book);
    const { id } = await book.task('Thực hiện khảo sát');
    await record(id, media.id);
    expect((await get(id)).standing).toBe('not-reported');
    await book.compiler.tasks.assign({ taskIds: [id], agencyId: media.id, role: 'lead' });
    expect(await get(id)).toMatchObject({ lead: { id: media.id }, standing: 'in-progress' });
  });

  test('an unknown task or agency, and a person who may not, are refused before anything is written', async () => {
    const book = await aBook();
    const { ids, health } = await inBook(book);
    const assign = (taskIds: string[], agencyId: string) =>
      book.compiler.tasks.assign({ taskIds, agencyId, role: 'support' });
    expect(await codeOf(assign([...ids, 'không có'], health.id))).toBe('not-found');
    expect(await codeOf(assign(ids, 'không có'))).toBe('not-found');
    const liaison = await book.liaison('Sở Y tế');
    expect(await codeOf(liaison.tasks.assign({ taskIds: ids, agencyId: health.id, role: 'lead' }))).toBe('not-allowed');
  });

  test('one deadline for many tasks', async () => {
    const book = await aBook();
    const { ids, get } = await inBook(book);
    const deadline = { text: '30/11/2018', kind: 'date', on: '2018-11-30' } as const;
    expect(await book.compiler.tasks.setDeadline({ taskIds: ids, deadline })).toEqual({ changed: 50, same: 0 });
    expect(await book.compiler.tasks.setDeadline({ taskIds: ids, deadline })).toEqual({ changed: 0, same: 50 });
    expect((await get(ids[3] ?? '')).deadline).toEqual(deadline);
    const late = { text: '2021', kind: 'year', on: '2021-12-31' } as const;
    const refusal = await refusalOf(book.compiler.tasks.setDeadline({ taskIds: ids, deadline: late }));
    expect(refusal.reason).toMatch(/^Chưa đổi nhiệm vụ nào\. .*một năm từ 2018 đến 2020.* Còn 47 nhiệm vụ khác/);
    await book.compiler.tasks.setDeadline({ taskIds: ids, deadline: null });
    expect((await get(ids[3] ?? '')).deadline).toBeNull();
  });

  test('the agencies behind a group record for themselves', async () => {
    const book = await aBook();
    const { health, get, record } = await inBook(book);
    const { id, support } = await book.task('Thực hiện khảo sát');
    const groupId = support.find((agency) => agency.name === 'các sở, ngành liên quan')?.id ?? '';
    expect(await codeOf(record(id, health.id))).toBe('not-allowed');
    const resolve = (agencyIds: string[], group = groupId) =>
      book.compiler.tasks.resolveGroup({ groupId: group, tasks: [{ taskId: id, agencyIds }] });
    expect(await resolve([health.id])).toEqual({ changed: 1, same: 0 });
    expect((await get(id)).groupMembers).toEqual([
      { groupId, agency: { id: health.id, name: health.name, shortName: health.shortName } },
    ]);
    const liaison = await book.liaison('Sở Y tế');
    await liaison.progress.record({
      ...{ taskId: id, agencyId: health.id, year: 2018, seenVersion: null, status: 'done' },
      ...words,
    });
    expect((await get(id)).standing).toBe('not-reported');
    expect((await refusalOf(resolve([]))).reason).toContain('đã ghi kết quả của nhiệm vụ này');
    expect((await refusalOf(resolve([groupId]))).reason).toContain('cũng là một nhóm');
    expect((await refusalOf(resolve([], health.id))).reason).toContain('không phải nhóm');
  });
});
