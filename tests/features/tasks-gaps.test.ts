import { expect, test } from 'vitest';
import { taskGaps } from '#shared/tasks/task.ts';
import { onBothEngines } from '../support/a-book.ts';

onBothEngines('what tasks lack', (aBook) => {
  test('each gap narrows the list to the tasks that have it, and two gaps to those that have both', async () => {
    const book = await aBook();
    await book.addPlan();
    const list = book.compiler.tasks.list;
    const all = (await list({ limit: 500 })).rows;
    const withoutLead = all.filter((row) => row.lead === null).map((row) => row.id);
    const undated = all.filter((row) => row.deadline === null && row.rhythm === 'once').map((row) => row.id);
    expect(withoutLead.length).toBeGreaterThan(0);
    expect(undated.length).toBeGreaterThan(0);
    const ids = async (...gaps: (typeof taskGaps)[number][]) =>
      (await list({ gaps, limit: 500 })).rows.map((row) => row.id);
    expect(await ids('lead')).toEqual(withoutLead);
    expect(await ids('deadline')).toEqual(undated);
    expect(await ids('lead', 'deadline')).toEqual(withoutLead.filter((id) => undated.includes(id)));
  });

  test('a task linked to a target is no longer among those without one', async () => {
    const book = await aBook();
    const planId = await book.addPlan();
    const unlinked = async () => (await book.compiler.tasks.list({ gaps: ['targets'] })).total;
    const before = await unlinked();
    const [target] = await book.compiler.targets.list({ planId });
    const [row] = (await book.compiler.tasks.list({ gaps: ['targets'] })).rows;
    await book.database.kysely
      .insertInto('task_targets')
      .values({ id: 'link', task_id: row?.id ?? '', target_id: target?.id ?? '', version: 1 })
      .execute();
    expect(await unlinked()).toBe(before - 1);
  });

  test('who led until a day leaves a gap only after it', async () => {
    const book = await aBook();
    await book.addPlan();
    const { id, lead } = await book.task('Thực hiện khảo sát');
    const gone = { taskIds: [id], agencyId: lead?.id ?? '', role: null, from: '2018-09-01' };
    await book.compiler.tasks.assign(gone);
    const isGap = async (asOf?: string) =>
      (await book.compiler.tasks.list({ gaps: ['lead'], asOf, limit: 500 })).rows.some((row) => row.id === id);
    expect([await isGap('2018-08-31'), await isGap('2018-09-01'), await isGap()]).toEqual([false, true, true]);
  });

  test('the counts beside the filters are what the list then shows', async () => {
    const book = await aBook();
    await book.addPlan();
    const { id: agencyId } = await book.agency('Sở TTTT');
    const { id } = await book.task('Thực hiện khảo sát');
    const recorder = await book.agency('Sở LĐTBXH');
    const words = { result: 'Đã làm', evidence: '', obstacles: '', stopReason: '' };
    const progress = { taskId: id, agencyId: recorder.id, year: 2018, seenVersion: null };
    await book.compiler.progress.record({ ...progress, status: 'done', ...words });
    for (const filter of [{}, { agencyId }, { standing: 'done' as const }, { gaps: ['deadline' as const] }]) {
      const tally = await book.compiler.tasks.tally(filter);
      const total = async (more: object) => (await book.compiler.tasks.list({ ...filter, ...more })).total;
      expect(tally.standings.done).toBe(await total({ standing: 'done' }));
      expect(tally.standings['not-reported']).toBe(await total({ standing: 'not-reported' }));
      for (const gap of taskGaps)
        expect(tally.gaps[gap]).toBe(await total({ gaps: [...('gaps' in filter ? filter.gaps : []), gap] }));
      if ('agencyId' in filter) expect(tally.roles.support).toBe(await total({ role: 'support' }));
    }
  });
});
