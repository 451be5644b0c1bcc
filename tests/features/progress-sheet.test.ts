import { expect, test } from 'vitest';
import { onBothEngines } from '../support/a-book.ts';
import { aRound, words, year2018 } from '../support/a-round.ts';
import { codeOf, refusalOf } from '../support/refusals.ts';

onBothEngines('an agency’s sheet', (aBook) => {
  test('holds its own tasks and nobody else’s, and is kept in one command', async () => {
    const { book, period, agencyId, labour } = await aRound(await aBook());
    const place = { periodId: period.id, agencyId };
    const sheet = await labour.progress.sheet(place);
    expect(sheet.tasks.length).toBe(sheet.submission.taskCount);
    expect(sheet.whyNotWrite).toBeNull();
    const mine = new Set((await labour.tasks.list({ agencyId, year: 2018, limit: 500 })).rows.map(({ id }) => id));
    expect(sheet.tasks.every(({ task }) => mine.has(task.id))).toBe(true);
    const entries = sheet.tasks.map(({ task }) => ({ taskId: task.id, seenVersion: null, ...words }));
    const kept = await labour.progress.keepSheet({ ...place, entries });
    expect(kept.submission.recordedCount).toBe(entries.length);
    expect(kept.tasks.every(({ entry }) => entry?.isDraft === true)).toBe(true);
    expect(await codeOf((await book.liaison('Sở TTTT')).progress.sheet(place))).toBe('not-allowed');
  });

  test('with one wrong line keeps nothing and names the line', async () => {
    const { period, agencyId, labour } = await aRound(await aBook());
    const place = { periodId: period.id, agencyId };
    const { tasks } = await labour.progress.sheet(place);
    const entries = tasks.slice(0, 3).map(({ task }, at) => ({
      taskId: task.id,
      seenVersion: null,
      ...words,
      status: at === 2 ? ('stopped' as const) : words.status,
    }));
    const refusal = await refusalOf(labour.progress.keepSheet({ ...place, entries }));
    expect(refusal.reason).toBe('Nhiệm vụ dòng 3: Nhiệm vụ dừng phải có lý do dừng.');
    expect(refusal.data.fields?.[0]?.path).toBe('entries.2');
    expect((await labour.progress.sheet(place)).submission.recordedCount).toBe(0);
  });

  test('shows what was told before, and to the lead what the others sent', async () => {
    const { book, planId, period, taskId, agencyId, record, labour } = await aRound(await aBook());
    await record({ result: 'Quý trước' });
    const quarter = await book.compiler.periods.open({
      planId,
      ...year2018,
      kind: 'quarter',
      name: 'Báo cáo quý III năm 2018',
      coversFrom: '2018-06-15',
      coversTo: '2018-09-14',
      cutOffOn: '2018-09-14',
      dueOn: '2018-09-20',
    });
    const other = await book.liaison('Sở TTTT');
    const otherId = (await book.agency('Sở TTTT')).id;
    await record({ periodId: quarter.id, result: 'Đến quý III' });
    const own = { taskId, agencyId: otherId, year: 2018, periodId: period.id, seenVersion: null, ...words };
    await other.progress.record({ ...own, result: 'Phần của Sở TTTT' });
    const line = async () =>
      (await labour.progress.sheet({ periodId: period.id, agencyId })).tasks.find(({ task }) => task.id === taskId);
    expect(await line()).toMatchObject({ isLead: true, parts: [], previous: { result: 'Đến quý III' } });
    await other.submissions.send({ periodId: period.id, agencyId: otherId, seenVersion: null });
    expect((await line())?.parts).toMatchObject([{ agencyId: otherId, result: 'Phần của Sở TTTT' }]);
  });

  test('refuses a task of another time or plan, and the wrong year', async () => {
    const { record, book, planId } = await aRound(await aBook());
    expect((await refusalOf(record({ year: 2019 }))).reason).toMatch(/^Năm 2019/);
    const quarter = { planId, ...year2018, kind: 'year' as const, name: 'Năm 2019' };
    const later = await book.compiler.periods.open({
      ...quarter,
      coversFrom: '2018-12-15',
      coversTo: '2019-12-14',
      cutOffOn: '2019-12-14',
      dueOn: '2019-12-14',
    });
    expect((await refusalOf(record({ periodId: later.id }))).reason).toMatch(/không thuộc thời gian của "Năm 2019"/);
    expect(await codeOf(record({ periodId: 'nowhere' }))).toBe('not-found');
  });

  test('names the day of finishing: not in the future, not without being done', async () => {
    const { record } = await aRound(await aBook());
    const done = { status: 'done' as const };
    expect((await refusalOf(record({ ...done, completedOn: '2018-11-21' }))).reason).toMatch(/chưa đến/);
    expect((await refusalOf(record({ completedOn: '2018-11-01' }))).reason).toMatch(/để trống/);
    expect((await record(done)).completedOn).toBe('2018-11-20');
    expect((await record({ ...done, seenVersion: 1, completedOn: '2018-10-02' })).completedOn).toBe('2018-10-02');
  });

  test('keeps figures with results; a cumulative one may not fall from period to period', async () => {
    const { book, planId, period, agencyId, labour } = await aRound(await aBook());
    const [target] = await book.compiler.targets.list({ planId });
    const section = (await book.compiler.plans.get({ planId })).sections[0];
    if (!target || !section) throw new Error('the plan has no target');
    const { emptyTargetFields } = await import('#shared/targets/target-fields.ts');
    const added = await book.compiler.targets.add({
      planId,
      ...emptyTargetFields,
      sectionId: section.id,
      text: 'Số xã có cộng tác viên (lũy kế)',
      unit: 'xã',
      comparator: '>=',
      value: 100,
      rollup: 'sum',
      isCumulative: true,
      leadId: agencyId,
    });
    const half = await book.compiler.periods.open({
      planId,
      ...year2018,
      kind: 'half-year',
      name: 'Báo cáo 6 tháng đầu năm 2018',
      coversTo: '2018-06-14',
      cutOffOn: '2018-06-14',
      dueOn: '2018-06-20',
    });
    const figure = (value: number) => [{ targetId: added.id, seenVersion: null, value, note: '' }];
    const first = await labour.progress.keepSheet({ periodId: half.id, agencyId, figures: figure(40) });
    expect(first.targets.find((one) => one.target.id === added.id)?.figure).toMatchObject({ value: 40, isDraft: true });
    const fall = labour.progress.keepSheet({ periodId: period.id, agencyId, figures: figure(30) });
    expect((await refusalOf(fall)).reason).toMatch(/Số lũy kế năm 2018 \(30\) thấp hơn đến 14\/06\/2018 \(40\)/);
    await labour.progress.keepSheet({ periodId: period.id, agencyId, figures: figure(90) });
    const reached = async () =>
      (await book.compiler.targets.list({ planId }))
        .find(({ id }) => id === added.id)
        ?.results.map(({ value }) => value);
    expect(await reached()).toEqual([]);
    await labour.submissions.send({ periodId: half.id, agencyId, seenVersion: null });
    expect(await reached()).toEqual([40]);
    await labour.submissions.send({ periodId: period.id, agencyId, seenVersion: null });
    expect(await reached()).toEqual([90]);
    const ofWhole = book.compiler.targets.recordResult({
      targetId: added.id,
      periodId: period.id,
      year: 2018,
      seenVersion: null,
      value: 1,
      isMet: null,
      note: '',
    });
    expect((await refusalOf(ofWhole)).reason).toMatch(/để trống kỳ báo cáo/);
  });
});
