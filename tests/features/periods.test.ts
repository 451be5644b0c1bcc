import { expect, test } from 'vitest';
import { onBothEngines } from '../support/a-book.ts';
import { aRound, year2018 } from '../support/a-round.ts';
import { codeOf, refusalOf } from '../support/refusals.ts';

onBothEngines('periods', (aBook) => {
  test('are proposed from the duties of a plan, opened as proposed, and then not proposed again', async () => {
    const book = await aBook();
    const planId = await book.addPlan();
    const proposals = await book.compiler.periods.propose({ year: 2018 });
    const annual = proposals.find(({ kind }) => kind === 'year');
    expect(annual).toMatchObject({ planId, coversFrom: '2017-12-15', name: 'Báo cáo năm 2018' });
    if (!annual) return;
    const { planName: _name, quote: _quote, ...fields } = annual;
    const period = await book.compiler.periods.open(fields);
    expect(period).toMatchObject({ state: 'open', year: 2018, planId, dutyId: annual.dutyId });
    expect(period.agencyCount).toBeGreaterThan(10);
    expect(period.counts['not-sent']).toBe(period.agencyCount);
    const left = await book.compiler.periods.propose({ planId, year: 2018 });
    expect(left.some(({ kind }) => kind === 'year')).toBe(false);
  });

  test('of the same kind and days are opened only knowingly', async () => {
    const { book, planId } = await aRound(await aBook());
    const again = { planId, ...year2018, name: 'Báo cáo năm 2018 (bổ sung)' };
    expect((await refusalOf(book.compiler.periods.open(again))).reason).toMatch(/^Trùng ngày với "Báo cáo năm 2018"/);
    await book.compiler.periods.open({ ...again, acceptsOverlap: true });
    expect(await book.compiler.periods.list({ planId, year: 2018 })).toHaveLength(2);
    expect(await book.compiler.periods.list({ planId, year: 2019 })).toEqual([]);
  });

  test('with impossible days, a foreign duty or for a liaison are refused', async () => {
    const { book, planId, labour } = await aRound(await aBook());
    const open = (over: object) => codeOf(book.compiler.periods.open({ planId, ...year2018, ...over }));
    expect(await open({ cutOffOn: '2019-01-01' })).toBe('refused');
    expect(
      await open({ coversFrom: '2030-12-15', coversTo: '2031-12-14', dueOn: '2031-12-14', cutOffOn: '2031-12-14' }),
    ).toBe('refused');
    expect(await open({ kind: 'adhoc', dutyId: 'nowhere' })).toBe('refused');
    expect(await open({ name: ' ' })).toBe('invalid-input');
    expect(await codeOf(labour.periods.open({ planId, ...year2018 }))).toBe('not-allowed');
  });

  test('keep their days once something is recorded, but can be prolonged', async () => {
    const { book, period, record } = await aRound(await aBook());
    await record();
    const change = { periodId: period.id, seenVersion: 1, ...year2018 };
    const moved = book.compiler.periods.change({ ...change, coversTo: '2018-12-31', dueOn: '2019-01-05' });
    expect((await refusalOf(moved)).reason).toMatch(/Kỳ đã có kết quả/);
    const prolonged = await book.compiler.periods.change({ ...change, dueOn: '2018-12-28' });
    expect(prolonged).toMatchObject({ dueOn: '2018-12-28', version: 2 });
  });

  test('closed take no results until they are reopened with a reason', async () => {
    const { book, period, record, send } = await aRound(await aBook());
    await record();
    await book.compiler.periods.close({ periodId: period.id, seenVersion: 1 });
    expect((await refusalOf(record({ seenVersion: 1, result: 'Muộn' }))).reason).toMatch(
      /đã đóng: đề nghị chuyên viên/,
    );
    expect((await refusalOf(send())).reason).toMatch(/Kỳ báo cáo đã đóng/);
    const reopen = (reason: string) => book.compiler.periods.reopen({ periodId: period.id, seenVersion: 2, reason });
    expect((await refusalOf(reopen('  '))).reason).toMatch(/Lý do mở lại/);
    expect(await reopen('Sở Y tế gửi bổ sung')).toMatchObject({ state: 'open', stateReason: 'Sở Y tế gửi bổ sung' });
    expect((await send()).state).toBe('sent');
  });
});
