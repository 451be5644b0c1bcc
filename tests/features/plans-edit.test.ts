import { expect, test } from 'vitest';
import type { PlanFields } from '#shared/plans/plan-fields.ts';
import { emptyPlanFields, fieldsOfPlan } from '#shared/plans/plan-form.ts';
import { onBothEngines } from '../support/a-book.ts';
import { codeOf, refusalOf } from '../support/refusals.ts';

const written = (over: Partial<PlanFields> = {}): PlanFields => ({
  ...emptyPlanFields,
  number: '138',
  symbol: 'KH-UBND',
  issuedOn: '2021-06-04',
  issuer: 'Ủy ban nhân dân tỉnh Lào Cai',
  title: 'Thực hiện Chương trình phát triển công tác xã hội',
  subject: 'Kế hoạch phát triển công tác xã hội giai đoạn 2021-2030',
  periodStart: 2021,
  periodEnd: 2030,
  ...over,
});

onBothEngines('editing plans', (aBook) => {
  test('a plan entered by hand stands in the list as a draft with all that was written', async () => {
    const book = await aBook();
    await book.addPlan();
    const agency = await book.agency('Sở Y tế');
    const [library] = await book.compiler.plans.list();
    const fields = written({
      attachedDocType: 'Chương trình',
      place: 'Lào Cai',
      objective: 'Dòng một\nDòng hai',
      standingAgencyId: agency.id,
      parentPlanId: library?.id ?? '',
      parents: ['Quyết định số 112/QĐ-TTg'],
      bases: ['Căn cứ Luật Tổ chức chính quyền địa phương'],
      recipients: ['Như trên', 'Lưu: VT'],
      signerRoleLines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
      signerName: 'Trịnh Xuân Trường',
    });
    const plan = await book.compiler.plans.add(fields);
    expect(fieldsOfPlan(plan)).toEqual(fields);
    expect(plan).toMatchObject({
      name: 'Kế hoạch 138/KH-UBND',
      status: 'draft',
      sourceKind: 'entered',
      hasText: false,
    });
    expect(plan.parentPlan).toEqual({ id: library?.id, name: 'Quyết định 8560/QĐ-UBND' });
    const row = (await book.compiler.plans.list()).find((one) => one.id === plan.id);
    expect(row).toMatchObject({ numberSymbol: '138/KH-UBND', status: 'draft', taskCount: 0, targetCount: 0 });
    expect(row?.parentPlan?.id).toBe(library?.id);
  });

  test('the date may be a month or blank, and a blank number stays blank', async () => {
    const { compiler } = await aBook();
    const ofMonth = await compiler.plans.add(written({ issuedOn: '2021-03', number: '' }));
    expect(ofMonth).toMatchObject({ issuedOn: '2021-03', number: null, name: 'Kế hoạch …/KH-UBND' });
    expect((await compiler.plans.add(written({ issuedOn: null }))).issuedOn).toBeNull();
  });

  test.each([
    ['issuedOn', { issuedOn: '2021-13' }, /Ngày ban hành "2021-13": không có trên lịch/],
    ['issuedOn', { issuedOn: '2021-02-30' }, /không có trên lịch/],
    ['periodEnd', { periodEnd: 2019 }, 'Đến năm 2019: không được trước năm bắt đầu 2021.'],
    ['subject', { subject: '  ' }, 'Tên kế hoạch: không được để trống.'],
    ['standingAgencyId', { standingAgencyId: 'không có' }, /chọn một cơ quan có trong sổ/],
    ['parentPlanId', { parentPlanId: 'không có' }, /chọn một kế hoạch có trong sổ/],
  ] as const)('a wrong %s is refused beside its field', async (path, over, reason) => {
    const { compiler } = await aBook();
    const refusal = await refusalOf(compiler.plans.add(written(over)));
    expect(refusal.code).toBe('refused');
    expect(refusal.data.fields).toEqual([{ path, reason: expect.stringMatching(reason) }]);
    expect(await compiler.plans.list()).toEqual([]);
  });

  test('a plan is changed by who saw its latest version, and its name follows its number', async () => {
    const { compiler } = await aBook();
    const plan = await compiler.plans.add(written());
    const change = {
      planId: plan.id,
      seenVersion: plan.version,
      ...written({ number: '139', signerName: 'Lê Văn A' }),
    };
    const changed = await compiler.plans.change(change);
    expect(changed).toMatchObject({ name: 'Kế hoạch 139/KH-UBND', signerName: 'Lê Văn A', version: plan.version + 1 });
    expect(await codeOf(compiler.plans.change({ ...change, number: '140' }))).toBe('conflict');
    expect(await codeOf(compiler.plans.change({ ...change, planId: 'không có' }))).toBe('not-found');
  });

  test('every plan of the library may stay as it is', async () => {
    const book = await aBook();
    for (const { key } of await book.compiler.plans.listLibrary()) {
      const plan = await book.compiler.plans.get({ planId: await book.addPlan(key) });
      const same = { planId: plan.id, seenVersion: plan.version, ...fieldsOfPlan(plan) };
      expect(await book.compiler.plans.change(same)).toEqual(plan);
    }
  });

  test('the time of a plan keeps what stands in it', async () => {
    const book = await aBook();
    const plan = await book.compiler.plans.get({ planId: await book.addPlan() });
    const shorter = { planId: plan.id, seenVersion: plan.version, ...fieldsOfPlan(plan), periodStart: 2019 };
    expect(await refusalOf(book.compiler.plans.change(shorter))).toMatchObject({
      code: 'refused',
      reason: expect.stringMatching(/^Thời gian của kế hoạch phải gồm năm 2018: giai đoạn "Năm 2018"/),
    });
  });

  test('a plan can’t derive from itself or from one that derives from it', async () => {
    const { compiler } = await aBook();
    const province = await compiler.plans.add(written());
    const office = await compiler.plans.add(written({ number: '2', parentPlanId: province.id }));
    const change = (parentPlanId: string) =>
      compiler.plans.change({ planId: province.id, seenVersion: province.version, ...written({ parentPlanId }) });
    expect((await refusalOf(change(province.id))).reason).toContain('không thể là cấp trên của chính nó');
    expect((await refusalOf(change(office.id))).reason).toContain('bắt nguồn từ chính kế hoạch này');
  });

  test('a plan is put in force, closed and opened again', async () => {
    const { compiler } = await aBook();
    let plan = await compiler.plans.add(written());
    for (const status of ['in-force', 'closed', 'in-force'] as const) {
      plan = await compiler.plans.setStatus({ planId: plan.id, seenVersion: plan.version, status });
      expect((await compiler.plans.list())[0]?.status).toBe(status);
    }
    const stale = { planId: plan.id, seenVersion: 1, status: 'closed' as const };
    expect(await codeOf(compiler.plans.setStatus(stale))).toBe('conflict');
  });
});
