import { expect, test } from 'vitest';
import { findOfficeSettings } from '#node-side/features/office/office.store.ts';
import { onBothEngines } from '../support/a-book.ts';
import { codeOf, refusalOf } from '../support/refusals.ts';

const signed = { signerLines: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], signerName: 'Trần Thị B', recipients: ['Lưu: VT'] };

onBothEngines('office settings', (aBook) => {
  test('a new book knows nothing of its office', async () => {
    const book = await aBook();
    expect(await book.compiler.office.get()).toEqual({
      version: null,
      agency: null,
      signerLines: [],
      signerName: '',
      recipients: [],
      draftingUnit: 'VP',
      signingForms: [],
    });
    expect(await findOfficeSettings(book.database.kysely)).toBeUndefined();
  });

  test('the office is kept once, with the forms its agency signs with, and papers find it', async () => {
    const book = await aBook();
    await book.addPlan();
    const agency = await book.agency('Sở Lao động - Thương binh và Xã hội');
    const kept = await book.compiler.office.keep({ seenVersion: null, agencyId: agency.id, ...signed });
    expect(kept).toMatchObject({ version: 1, agency: { id: agency.id, name: agency.name }, ...signed });
    const { signingForms } = await book.compiler.agencies.get({ agencyId: agency.id });
    expect(kept.signingForms).toEqual(signingForms);
    expect(await book.leader.office.get()).toEqual(kept);
    const settings = await findOfficeSettings(book.database.kysely);
    expect(settings).toMatchObject({ agencyId: agency.id, ...signed });
    expect(settings?.issuer?.name).toBe(agency.name);
  });

  test('it is changed by who saw it; empty lines are left out', async () => {
    const { administrator } = await aBook();
    const first = await administrator.office.keep({ seenVersion: null, agencyId: null, ...signed });
    const recipients = ['Như trên', ' ', 'Lưu: VT'];
    const next = { seenVersion: first.version, agencyId: null, ...signed, recipients };
    expect(await administrator.office.keep(next)).toMatchObject({ version: 2, recipients: ['Như trên', 'Lưu: VT'] });
    expect(await codeOf(administrator.office.keep({ ...next, signerName: 'Người khác' }))).toBe('conflict');
    expect(await codeOf(administrator.office.keep({ ...next, seenVersion: null }))).toBe('conflict');
  });

  test('the unit in the symbol of letters is a short name of letters only', async () => {
    const { compiler } = await aBook();
    const unnamed = await compiler.office.keep({ seenVersion: null, agencyId: null, ...signed });
    expect(unnamed.draftingUnit).toBe('VP');
    const kept = { seenVersion: unnamed.version, agencyId: null, ...signed };
    for (const draftingUnit of ['', 'Phòng 1', 'BTXH-2', 'Văn phòng'])
      expect((await refusalOf(compiler.office.keep({ ...kept, draftingUnit }))).data.fields).toEqual([
        { path: 'draftingUnit', reason: expect.stringContaining('chữ viết tắt liền nhau') },
      ]);
    expect(await compiler.office.keep({ ...kept, draftingUnit: ' BTXH ' })).toMatchObject({ draftingUnit: 'BTXH' });
  });

  test('an agency that the book does not have is refused beside its field', async () => {
    const { compiler } = await aBook();
    const call = compiler.office.keep({ seenVersion: null, agencyId: 'không có', ...signed });
    expect((await refusalOf(call)).data.fields?.[0]?.path).toBe('agencyId');
  });
});
