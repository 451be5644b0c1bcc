import { expect, test } from 'vitest';
import { onBothEngines } from '../support/a-book.ts';
import { codeOf, refusalOf } from '../support/refusals.ts';

const office = {
  name: 'Sở Du lịch',
  shortName: 'SDL tỉnh',
  kind: 'so',
  level: 'tinh',
  symbol: 'SDL',
  place: 'Lào Cai',
  headTitle: 'GIÁM ĐỐC',
  headLines: { superior: ['UBND TỈNH LÀO CAI'], issuer: ['SỞ DU LỊCH'] },
  signingForms: [['GIÁM ĐỐC'], ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']],
  contact: { name: 'Phạm Thị Mai', phone: '0214 3840 000', email: 'sdl@laocai.gov.vn' },
} as const;

onBothEngines('agencies', (aBook) => {
  test('come in the order of the alphabet, also without any question', async () => {
    const book = await aBook();
    await book.addPlan('lao-cai-2021');
    const names = (await book.leader.agencies.list()).map((agency) => agency.name);
    expect(names).toContain('Sở Y tế');
    expect(names.indexOf('Công an tỉnh Lào Cai')).toBeLessThan(names.indexOf('Sở Lao động - Thương binh và Xã hội'));
  });

  test('are found without marks by name, short name and other spellings, and by the day they exist', async () => {
    const book = await aBook();
    await book.addPlan('lao-cai-2021');
    const found = async (input: { text?: string; asOf?: string }) =>
      (await book.compiler.agencies.list(input)).map((agency) => agency.shortName);
    expect(await found({ text: 'ldtbxh' })).toEqual(['Sở LĐTBXH']);
    expect(await found({ text: 'thuong xa hoi so' })).toContain('Sở LĐTBXH');
    expect(await found({ text: 'ldtbxh', asOf: '2025-02-28' })).toEqual(['Sở LĐTBXH']);
    expect(await found({ text: 'ldtbxh', asOf: '2025-03-01' })).toEqual([]);
    expect(await found({ text: '100%' })).toEqual([]);
  });

  test('added by hand are kept whole', async () => {
    const book = await aBook();
    const { agencyId } = await book.administrator.agencies.add(office);
    expect(await book.leader.agencies.get({ agencyId })).toEqual({
      ...office,
      id: agencyId,
      version: 1,
      aliases: [],
      parent: null,
      catalogueKey: null,
      validFrom: null,
      validTo: null,
      parentId: null,
      predecessors: [],
      successors: [],
    });
  });

  test('are changed by who saw the latest state, never over the head of another', async () => {
    const book = await aBook();
    const { agencyId } = await book.compiler.agencies.add(office);
    const changed = { ...office, agencyId, seenVersion: 1, shortName: 'SDL' };
    expect(await book.compiler.agencies.change(changed)).toEqual({ agencyId, version: 2 });
    expect((await book.compiler.agencies.list({ text: 'sdl' }))[0]?.shortName).toBe('SDL');
    expect(await codeOf(book.administrator.agencies.change({ ...changed, shortName: 'Du lịch' }))).toBe('conflict');
    expect((await book.compiler.agencies.get({ agencyId })).shortName).toBe('SDL');
    expect(await codeOf(book.compiler.agencies.change({ ...changed, agencyId: 'none', name: 'Sở Ngoại vụ' }))).toBe(
      'not-found',
    );
  });

  test('bear one name in one place only one after the other', async () => {
    const book = await aBook();
    await book.compiler.agencies.add({ ...office, validTo: '2020-12-31' });
    expect(await refusalOf(book.compiler.agencies.add({ ...office, validFrom: '2020-06-01' }))).toMatchObject({
      code: 'refused',
      reason:
        'Sở Du lịch (Lào Cai) đã có trong sổ, hiệu lực đến 31/12/2020. Sửa dòng đó, hoặc đặt ngày hiệu lực không trùng.',
    });
    await book.compiler.agencies.add({ ...office, validFrom: '2021-01-01' });
    await book.compiler.agencies.add({ ...office, place: 'Hà Nội' });
    expect(await book.compiler.agencies.list({ text: 'du lich' })).toHaveLength(3);
  });

  test('do not stand under themselves, nor end before they begin', async () => {
    const book = await aBook();
    const top = await book.compiler.agencies.add({ ...office, name: 'Ủy ban nhân dân tỉnh Lào Cai' });
    const under = await book.compiler.agencies.add({ ...office, parentId: top.agencyId });
    const cycle = book.compiler.agencies.change({
      ...office,
      name: 'Ủy ban nhân dân tỉnh Lào Cai',
      agencyId: top.agencyId,
      seenVersion: 1,
      parentId: under.agencyId,
    });
    expect((await refusalOf(cycle)).reason).toContain('không thể đứng dưới chính mình');
    const turned = { ...office, name: 'Sở Ngoại vụ', validFrom: '2025-03-01', validTo: '2025-02-28' };
    expect((await refusalOf(book.compiler.agencies.add(turned))).reason).toContain('từ 01/03/2025 trở đi');
    expect((await refusalOf(book.compiler.agencies.add({ ...office, name: ' ' }))).reason).toBe(
      'Tên cơ quan: không được để trống.',
    );
  });
});
