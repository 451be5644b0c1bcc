import { expect, test } from 'vitest';
import { onBothEngines } from '../support/a-book.ts';
import { refusalOf } from '../support/refusals.ts';

onBothEngines('the catalogue of provincial bodies', (aBook) => {
  test('has 63 provinces before and 34 after July 2025', async () => {
    const book = await aBook();
    const on = async (day: string) => book.leader.agencies.listProvinces({ on: day });
    expect([await on('2024-06-01'), await on('2025-07-01'), await on('2026-10-01')].map((list) => list.length)).toEqual(
      [63, 34, 34],
    );
    const typesOn = async (day: string) => (await on(day)).filter((one) => one.type === 'thanh-pho').length;
    expect([await typesOn('2024-06-01'), await typesOn('2025-07-01'), await typesOn('2026-10-01')]).toEqual([5, 6, 9]);
    expect((await on('2024-06-01')).find((one) => one.name === 'Thừa Thiên Huế')?.inText).toBe('tỉnh Thừa Thiên Huế');
    expect((await on('2026-10-01')).find((one) => one.key === 'dong-nai-tp')?.inText).toBe('thành phố Đồng Nai');
  });

  test('shows a province as it was before and as it is after March 2025', async () => {
    const book = await aBook();
    const namesOn = async (on: string) =>
      (await book.compiler.agencies.listCatalogue({ province: 'lao-cai', on })).map((entry) => entry.name);
    const [before, after] = [await namesOn('2025-02-28'), await namesOn('2025-03-01')];
    expect(before).toContain('Sở Lao động - Thương binh và Xã hội');
    expect(before).toContain('Sở Kế hoạch và Đầu tư');
    expect(before).not.toContain('Sở Nông nghiệp và Môi trường');
    expect(after).not.toContain('Sở Lao động - Thương binh và Xã hội');
    expect(after).toContain('Sở Nông nghiệp và Môi trường');
    expect(after).toContain('Công an tỉnh Lào Cai');
    expect(new Set(after).size).toBe(after.length);
  });

  test('writes names and heads as the province bears them on the day', async () => {
    const book = await aBook();
    const entry = async (province: string, on: string, body: string) => {
      const catalogue = await book.compiler.agencies.listCatalogue({ province, on });
      return catalogue.find((one) => one.key.endsWith(`/${body}`));
    };
    expect(await entry('lao-cai', '2026-01-01', 'ubnd')).toMatchObject({
      name: 'Ủy ban nhân dân tỉnh Lào Cai',
      headLines: { superior: [], issuer: ['ỦY BAN NHÂN DÂN', 'TỈNH LÀO CAI'] },
      headTitle: 'CHỦ TỊCH',
    });
    expect(await entry('ho-chi-minh', '2026-01-01', 'so-y-te')).toMatchObject({
      key: 'ho-chi-minh/so-y-te',
      headLines: { superior: ['UBND THÀNH PHỐ HỒ CHÍ MINH'], issuer: ['SỞ Y TẾ'] },
      place: 'Thành phố Hồ Chí Minh',
    });
    expect((await entry('dong-nai', '2026-04-29', 'so-y-te'))?.headLines.superior).toEqual(['UBND TỈNH ĐỒNG NAI']);
    expect((await entry('dong-nai-tp', '2026-04-30', 'so-y-te'))?.headLines.superior).toEqual([
      'UBND THÀNH PHỐ ĐỒNG NAI',
    ]);
    expect(await entry('lao-cai', '2026-01-01', 'hoi-lhpn')).toMatchObject({
      name: 'Hội Liên hiệp Phụ nữ tỉnh Lào Cai',
      headLines: { superior: [], issuer: ['HỘI LIÊN HIỆP PHỤ NỮ TỈNH LÀO CAI'] },
    });
    expect((await entry('ha-noi', '2024-01-01', 'doan-tncs'))?.shortName).toBe('Thành đoàn Hà Nội');
    expect((await entry('lao-cai', '2025-02-28', 'tt-ctxh'))?.headLines.superior).toEqual([
      'SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI',
    ]);
    expect((await entry('lao-cai', '2025-03-01', 'tt-ctxh'))?.headLines.superior).toEqual(['SỞ Y TẾ']);
    expect((await entry('yen-bai', '2024-01-01', 'so-y-te'))?.validTo).toBe('2025-06-30');
    expect(await entry('lao-cai', '2024-01-01', 'so-qhkt')).toBeUndefined();
    expect((await refusalOf(entry('yen-bai', '2026-01-01', 'ubnd'))).reason).toBe(
      'Danh mục không có tỉnh, thành phố "yen-bai" vào ngày 01/01/2026.',
    );
  });

  test('calls the bodies of the issued plans by the same keys and names', async () => {
    const book = await aBook();
    for (const key of ['lao-cai-2021', 'ha-noi-8560', 'thua-thien-hue-260']) await book.addPlan(key);
    const day = '2024-06-01';
    const inBook = (await book.compiler.agencies.list({ asOf: day })).filter(
      (agency) => agency.kind !== 'group' && agency.level === 'tinh',
    );
    const provinces = ['lao-cai', 'ha-noi', 'thua-thien-hue'];
    const entries = await Promise.all(
      provinces.map((province) => book.compiler.agencies.listCatalogue({ province, on: day })),
    );
    const known = new Map(entries.flat().map((entry) => [entry.agencyId, entry]));
    for (const agency of inBook)
      expect(known.get(agency.id), agency.name).toMatchObject({
        name: agency.name,
        shortName: agency.shortName,
        symbol: agency.symbol,
        place: agency.place,
      });
  });

  test('gives chosen bodies to the book, under their parent, each once', async () => {
    const book = await aBook();
    await book.addPlan('lao-cai-2021');
    const asked = { province: 'lao-cai', on: '2025-03-01' };
    const keys = ['lao-cai/tt-ctxh', 'lao-cai/so-nnmt'];
    const { agencies } = await book.administrator.agencies.addFromCatalogue({ ...asked, keys });
    expect(agencies.map((one) => one.key)).toEqual(keys);
    expect(await book.compiler.agencies.get({ agencyId: agencies[0]?.agencyId ?? '' })).toMatchObject({
      name: 'Trung tâm Công tác xã hội tỉnh Lào Cai',
      parent: { name: 'Sở Y tế' },
      signingForms: [['GIÁM ĐỐC'], ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']],
    });
    const again = await book.compiler.agencies.listCatalogue(asked);
    expect(again.filter((entry) => keys.includes(entry.key)).every((entry) => entry.agencyId !== null)).toBe(true);
    expect((await refusalOf(book.compiler.agencies.addFromCatalogue({ ...asked, keys }))).reason).toContain(
      'đã có trong sổ',
    );
    const gone = book.compiler.agencies.addFromCatalogue({ ...asked, keys: ['lao-cai/so-ldtbxh'] });
    expect((await refusalOf(gone)).code).toBe('not-found');
  });

  test('knows an agency that a person entered by hand', async () => {
    const book = await aBook();
    const { agencyId } = await book.compiler.agencies.add({
      name: 'Sở Nông nghiệp & Môi trường',
      kind: 'so',
      level: 'tinh',
      place: 'Lào Cai',
      validFrom: '2025-03-01',
    });
    const catalogue = await book.compiler.agencies.listCatalogue({ province: 'lao-cai', on: '2025-06-01' });
    expect(catalogue.find((entry) => entry.key === 'lao-cai/so-nnmt')?.agencyId).toBe(agencyId);
  });
});
