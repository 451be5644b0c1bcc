import { expect, test } from 'vitest';
import type { Successor } from '#shared/agencies/succession.ts';
import { onBothEngines } from '../support/a-book.ts';
import { refusalOf } from '../support/refusals.ts';
import { day, inBook, snapshot } from './succession-book.ts';

onBothEngines('a succession', (aBook) => {
  test('is refused in a sentence that says what is allowed, and then writes nothing', async () => {
    const book = await aBook();
    await book.addPlan('lao-cai-2021');
    const [health, home, labour] = [
      await book.agency('Sở Y tế'),
      await book.agency('Sở Nội vụ'),
      await book.agency('Sở LĐTBXH'),
    ];
    const entered = (name: string): Successor => ({
      source: 'entered',
      ref: 'new',
      agency: {
        ...{ name, shortName: '', aliases: [], symbol: null, kind: 'so', level: 'tinh', parentId: null },
        headLines: { superior: ['UBND TỈNH LÀO CAI'], issuer: [] },
        ...{ place: 'Lào Cai', headTitle: null, signingForms: [], contact: { name: '', phone: '', email: '' } },
        ...{ validFrom: null, validTo: null },
      },
    });
    const before = await snapshot(book);
    const reasonFor = async (
      kind: 'rename' | 'merge' | 'split' | 'dissolve',
      successors: Successor[],
      more: { happensOn?: string; from?: string; choices?: never[] } = {},
    ) => {
      const { happensOn = day, from = health.id, choices = [] } = more;
      const input = { kind, happensOn, fromAgencyIds: [from], successors, choices };
      const preview = await book.compiler.agencies.previewSuccession(input);
      const { reason } = await refusalOf(book.compiler.agencies.succeed(input));
      expect(reason).toBe(preview.problems.map((problem) => problem.sentence).join(' '));
      return reason;
    };
    expect(await reasonFor('rename', [entered('Sở Y Tế')])).toContain('Tên mới trùng tên cũ: Sở Y tế.');
    expect(await reasonFor('rename', [entered('Sở Nội vụ')])).toContain('Sở Nội vụ (Lào Cai) đã có trong sổ');
    expect(await reasonFor('merge', [inBook(health.id)])).toContain('đúng một cơ quan kế thừa khác');
    expect(await reasonFor('split', [inBook(home.id)])).toContain('ít nhất hai cơ quan kế thừa');
    expect(await reasonFor('merge', [inBook(labour.id)])).toContain(
      'Sở Lao động - Thương binh và Xã hội không hoạt động vào ngày 01/03/2025.',
    );
    expect(await reasonFor('merge', [inBook(home.id)], { from: labour.id, happensOn: '2025-06-01' })).toContain(
      'đã hết hiệu lực sau ngày 28/02/2025. Chọn ngày muộn nhất là ngày kế tiếp',
    );
    const stranger = [{ fromAgencyId: health.id, scope: { kind: 'all' }, to: labour.id } as never];
    expect(await reasonFor('merge', [inBook(home.id)], { choices: stranger })).toContain('không phải cơ quan kế thừa');
    expect(await snapshot(book)).toBe(before);
  });

  test('does not happen before the agency began, nor twice', async () => {
    const book = await aBook();
    await book.addPlan('lao-cai-2021');
    const [old, home] = [await book.agency('Sở LĐTBXH'), await book.agency('Sở Nội vụ')];
    const merging = { kind: 'merge', happensOn: day, fromAgencyIds: [old.id], successors: [inBook(home.id)] } as const;
    await book.compiler.agencies.succeed(merging);
    expect((await refusalOf(book.compiler.agencies.succeed(merging))).reason).toContain(
      'đã được sắp xếp từ ngày 01/03/2025 và không còn việc đang mở',
    );
    const { agencies } = await book.compiler.agencies.addFromCatalogue({
      province: 'lao-cai',
      on: day,
      keys: ['lao-cai/so-nnmt'],
    });
    const fromAgencyIds = [agencies[0]?.agencyId ?? ''];
    const early = { kind: 'dissolve', happensOn: day, fromAgencyIds } as const;
    expect((await refusalOf(book.compiler.agencies.succeed(early))).reason).toContain(
      'bắt đầu hoạt động từ ngày 01/03/2025. Chọn ngày sau ngày đó.',
    );
    const lost = { ...merging, fromAgencyIds: ['nobody'] };
    expect((await refusalOf(book.compiler.agencies.previewSuccession(lost))).code).toBe('not-found');
  });

  test('fixes the days that it set: they are not edited by hand', async () => {
    const book = await aBook();
    await book.addPlan('lao-cai-2021');
    const [old, home] = [await book.agency('Sở TTTT'), await book.agency('Sở Nội vụ')];
    await book.compiler.agencies.succeed({
      kind: 'merge',
      happensOn: day,
      fromAgencyIds: [old.id],
      successors: [inBook(home.id)],
    });
    const { parent, predecessors, successors, catalogueKey, id, version, ...fields } = await book.compiler.agencies.get(
      { agencyId: old.id },
    );
    const change = { ...fields, parentId: parent?.id ?? null, agencyId: id, seenVersion: version };
    await book.compiler.agencies.change({ ...change, contact: { ...fields.contact, name: 'Lưu trữ' } });
    const later = { ...change, seenVersion: version + 1, validTo: null };
    expect((await refusalOf(book.compiler.agencies.change(later))).reason).toContain('do lần sắp xếp cơ quan đã ghi');
  });

  test('takes along, on its own day, the work of a plan that came into the book later', async () => {
    const book = await aBook();
    await book.addPlan('lao-cai-2021');
    const [old, home] = [await book.agency('Sở LĐTBXH'), await book.agency('Sở Nội vụ')];
    const merging = { kind: 'merge', happensOn: day, fromAgencyIds: [old.id], successors: [inBook(home.id)] } as const;
    await book.compiler.agencies.succeed(merging);
    const task = await book.task('Rà soát, thống kê');
    await book.database.kysely
      .insertInto('assignments')
      .values({
        id: 'late',
        version: 1,
        task_id: task.id,
        agency_id: old.id,
        role: 'support',
        position: 9,
        valid_from: null,
        valid_to: null,
      })
      .execute();
    expect((await refusalOf(book.compiler.agencies.succeed({ ...merging, happensOn: '2025-02-01' }))).reason).toContain(
      'Việc còn sót chỉ chuyển được với đúng ngày đó.',
    );
    const { moved } = await book.compiler.agencies.succeed(merging);
    expect(moved.tasks).toBe(1);
    expect((await book.compiler.agencies.get({ agencyId: old.id })).successors).toHaveLength(1);
  });
});
