import { expect, test } from 'vitest';
import { findTable } from '#shared/spreadsheets/list-table.rules.ts';
import { columnsOfHeading } from '#shared/tasks/pasted-task-cells.rules.ts';
import { onBothEngines } from '../support/a-book.ts';
import { officeList } from '../support/an-office-list.ts';
import { codeOf, refusalOf } from '../support/refusals.ts';

const excel = async () => new File([new Uint8Array(await officeList())], 'phu-luc.xlsx');
const kinds = { ofHeading: columnsOfHeading, wide: 'text', group: 'section' } as const;

onBothEngines('an office’s own Excel file', (aBook) => {
  test('gives its visible pages to compilers, and a sentence where it is none', async () => {
    const book = await aBook();
    const pages = await book.compiler.spreadsheets.read({ file: await excel() });
    expect(pages.map(({ name }) => name)).toEqual(['Phụ lục']);
    expect(pages[0]?.rows[7]).toEqual([
      '2',
      'Kiểm tra các cơ sở khám bệnh tư nhân',
      'Sở Nội vụ',
      'Sở Y tế',
      '30/06/2019',
      'Báo cáo',
    ]);
    const other = new File(['không phải Excel'], 'ke-hoach.xlsx');
    expect((await refusalOf(book.compiler.spreadsheets.read({ file: other }))).reason).toContain(
      'không phải là tệp Excel',
    );
    expect(
      await codeOf((await book.liaison('Sở Y tế').catch(() => book.leader)).spreadsheets.read({ file: other })),
    ).toBe('not-allowed');
  });

  test('is checked and added to a plan whose sections its groups name, once and undone by name', async () => {
    const book = await aBook();
    const planId = await book.addPlan();
    const plan = await book.compiler.plans.get({ planId });
    const [page] = await book.compiler.spreadsheets.read({ file: await excel() });
    const table = findTable(page?.rows ?? [], kinds);
    const [one, two] = plan.sections.filter(({ label }) => /^II\.\d$/.test(label));
    const named = (group: string | undefined) =>
      group?.startsWith('II') ? (two?.title ?? '') : `X. ${one?.title.toUpperCase()}`;
    const sheet = {
      planId,
      columns: [...(table?.columns ?? [])],
      rows: (table?.rows ?? []).map(([group, ...row]) => [named(group), ...row]),
    };
    const checked = await book.compiler.tasks.checkPaste(sheet);
    expect(checked.map(({ state, lead, deadline }) => [state, lead, deadline])).toEqual([
      ['new', 'Sở Y tế', 'Quý I/2019'],
      ['new', 'Sở Nội vụ', '30/06/2019'],
      ['new', 'Sở Tài chính', 'Hằng năm'],
    ]);
    expect(await book.compiler.tasks.addPasted(sheet)).toEqual({ added: 3, same: 0 });
    expect(await book.compiler.tasks.addPasted(sheet)).toEqual({ added: 0, same: 3 });
    const added = (await book.compiler.tasks.list({ planId, limit: 500 })).rows.slice(50);
    expect(added.map(({ sectionLabel }) => sectionLabel)).toEqual([one?.label, one?.label, two?.label]);
  });
});
