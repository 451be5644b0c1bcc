import { expect, test } from 'vitest';
import { onBothEngines } from '../support/a-book.ts';
import { aRound } from '../support/a-round.ts';
import { clientAs } from '../support/accounts.ts';
import { codeOf } from '../support/refusals.ts';

const words = (value: number, note = '') => ({ value, isMet: null, note });
const told = (value: number, note = '') => ({ numerator: null, denominator: null, ...words(value, note) });

onBothEngines('the history of a target’s figures', (aBook) => {
  const aFigure = async () => {
    const round = await aRound(await aBook());
    const place = { periodId: round.period.id, agencyId: round.agencyId };
    const { targets } = await round.labour.progress.sheet(place);
    const targetId = targets[0]?.target.id ?? '';
    const keep = (over: object) =>
      round.labour.progress.keepSheet({
        ...place,
        figures: [{ targetId, seenVersion: null, ...words(120), ...over }],
      });
    const figure = async () =>
      (await round.labour.progress.sheet(place)).targets.find((line) => line.target.id === targetId)?.figure;
    const history = (client = round.book.compiler) => client.targets.history({ targetId });
    return { ...round, place, targetId, keep, figure, history };
  };

  test('tells who wrote which figure for which agency and period, before and after, the latest first', async () => {
    const { book, targetId, keep, history, period } = await aFigure();
    expect(await history()).toEqual([]);
    await keep({});
    await keep({ seenVersion: 1, value: 125, note: 'ước tính' });
    const ofWhole = { targetId, year: 2019, seenVersion: null, ...words(120) };
    await book.compiler.targets.recordResult(ofWhole);
    const [whole, second, first] = await history();
    expect(whole).toMatchObject({ agencyName: null, periodName: null, year: 2019, before: null, after: told(120) });
    expect(second).toMatchObject({ before: told(120), after: told(125, 'ước tính'), year: 2018, reason: null });
    const agencyName = (await book.agency('Sở LĐTBXH')).name;
    expect(first).toMatchObject({ agencyName, periodName: period.name, before: null, isRemoval: false });
    expect(await book.compiler.targets.history({ targetId, year: 2019 })).toEqual([whole]);
  });

  test('a send is no change of a figure; one of an approved figure stands there with its reason', async () => {
    const { book, place, targetId, keep, figure, history, send } = await aFigure();
    await keep({});
    await send();
    expect(await history()).toHaveLength(1);
    await book.compiler.submissions.receive({ ...place, seenVersion: 1 });
    await book.compiler.submissions.approve({ ...place, seenVersion: 2 });
    const seenVersion = (await figure())?.version ?? null;
    const correction = { ...place, targetId, year: 2018, seenVersion, ...words(125) };
    expect(await codeOf(book.compiler.targets.recordResult(correction))).toBe('refused');
    await book.compiler.targets.recordResult({ ...correction, reason: 'Sở báo nhầm' });
    const [last] = await history();
    expect(last).toMatchObject({ reason: 'Sở báo nhầm', before: told(120), after: told(125), isUndo: false });
  });

  test('what was taken out, and came back, is told with its reason', async () => {
    const { labour, keep, figure, history } = await aFigure();
    await keep({});
    await labour.targets.removeResult({ resultId: (await figure())?.id ?? '', seenVersion: 1, reason: 'Nhầm năm' });
    const [gone] = await history();
    expect(gone).toMatchObject({ isRemoval: true, reason: 'Nhầm năm', before: told(120), after: null });
    await labour.undo.undo({ lineId: (await labour.undo.last())?.lineId ?? '' });
    const [back] = await history();
    expect(back).toMatchObject({ isRemoval: false, isUndo: true, before: null, after: told(120) });
  });

  test('a liaison reads the own agency’s figures and the whole plan’s, of other agencies nothing', async () => {
    const { book, targetId, labour, keep, history } = await aFigure();
    await keep({});
    const health = (await book.agency('Sở Y tế')).id;
    const ofHealth = { targetId, agencyId: health, year: 2018, seenVersion: null, ...words(120) };
    await book.compiler.targets.recordResult(ofHealth);
    await book.compiler.targets.recordResult({ ...ofHealth, agencyId: null });
    expect((await history()).map(({ agencyName }) => agencyName)).toHaveLength(3);
    expect((await history(labour)).map(({ agencyName }) => agencyName)).toEqual([
      null,
      (await book.agency('Sở LĐTBXH')).name,
    ]);
    const outsider = await book.compiler.agencies.add({ name: 'Sở Ngoài cuộc', kind: 'so', level: 'tinh' });
    expect(await codeOf(history(clientAs(book, 'liaison', outsider.agencyId)))).toBe('not-allowed');
  });
});
