import { expect, test } from 'vitest';
import { onBothEngines } from '../support/a-book.ts';

onBothEngines('the reorganisation of 2025', (aBook) => {
  test('is proposed for what the book holds, with who takes which function and how sure that is', async () => {
    const book = await aBook();
    await book.addPlan('lao-cai-2021');
    const proposals = await book.leader.agencies.listProposals();
    const named = proposals.map((one) => [
      one.kind,
      one.happensOn,
      one.from.map(({ shortName }) => shortName).join(' + '),
    ]);
    expect(named).toEqual([
      ['split', '2025-03-01', 'Sở LĐTBXH'],
      ['merge', '2025-03-01', 'Sở KHĐT + Sở Tài chính'],
      ['split', '2025-03-01', 'Sở TTTT'],
      ['rename', '2025-07-01', 'UBND các huyện, thị xã, thành phố'],
    ]);
    const [labour, finance] = proposals;
    expect(labour?.successors.map((one) => [one.shortName, one.agencyId === null])).toEqual([
      ['Sở Y tế', false],
      ['Sở Nội vụ', false],
      ['Sở GDĐT', false],
      ['Sở NNMT', true],
      ['Công an tỉnh', false],
    ]);
    expect(labour?.suggestions.find((one) => one.functions.includes('trẻ em'))).toMatchObject({
      toName: 'Sở Y tế',
      certainty: 'high',
    });
    expect(finance?.successors.map((one) => one.shortName)).toEqual(['Sở Tài chính']);
    expect(proposals.every((one) => one.basis !== '')).toBe(true);
  });

  test('is carried out as proposed, with the choices of the clerk, and then is proposed no more', async () => {
    const book = await aBook();
    await book.addPlan('lao-cai-2021');
    for (const { succession, kind, successors, from } of await book.compiler.agencies.listProposals()) {
      const to = successors[0]?.ref ?? '';
      const all = kind === 'split' ? [{ fromAgencyId: from[0]?.id ?? '', scope: { kind: 'all' } as const, to }] : [];
      const input = { ...succession, choices: all };
      expect((await book.compiler.agencies.previewSuccession(input)).problems).toEqual([]);
      await book.compiler.agencies.succeed(input);
    }
    expect(await book.compiler.agencies.listProposals()).toEqual([]);
    const names = (await book.compiler.agencies.list({ asOf: '2026-01-01' })).map((one) => one.name);
    expect(names).toContain('UBND các xã, phường');
    expect(names).toContain('Sở Nông nghiệp và Môi trường');
    expect(names).not.toContain('Sở Kế hoạch và Đầu tư');
  });

  test('joins what was merged into one, and knows agencies that were entered by hand', async () => {
    const book = await aBook();
    const { agencies } = await book.compiler.agencies.addFromCatalogue({
      province: 'lao-cai',
      on: '2024-01-01',
      keys: ['lao-cai/so-tnmt', 'lao-cai/so-gtvt', 'lao-cai/ban-dan-toc'],
    });
    await book.compiler.agencies.add({ name: 'Sở NN&PTNT', kind: 'so', level: 'tinh', place: 'Lào Cai' });
    const proposals = await book.compiler.agencies.listProposals();
    expect(proposals.map((one) => [one.kind, one.from.length, one.successors.map(({ name }) => name)])).toEqual([
      ['merge', 1, ['Sở Xây dựng']],
      ['merge', 2, ['Sở Nông nghiệp và Môi trường']],
      ['rename', 1, ['Sở Dân tộc và Tôn giáo']],
    ]);
    expect(proposals[1]?.from.map((one) => one.id)).toContain(agencies[0]?.agencyId);
    for (const { succession } of proposals)
      expect((await book.compiler.agencies.previewSuccession(succession)).problems).toEqual([]);
  });

  test('of the province comes where the province had such a body', async () => {
    const book = await aBook();
    await book.addPlan('ha-noi-8560');
    const proposals = await book.compiler.agencies.listProposals();
    expect(proposals.map((one) => one.from[0]?.shortName)).toEqual([
      'Sở LĐTBXH',
      'Sở KHĐT',
      'Sở TTTT',
      'Bộ LĐTBXH',
      'UBND các quận, huyện, thị xã',
    ]);
    expect(await book.compiler.agencies.listProposals()).toHaveLength(5);
  });
});
