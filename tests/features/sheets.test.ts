import { expect, test } from 'vitest';
import { readWorkbook } from '#node-side/documents/excel/read-workbook.ts';
import { openPdf } from '../documents/read-pages.ts';
import { type Book, onBothEngines } from '../support/a-book.ts';
import { aRound } from '../support/a-round.ts';
import { administrator, setUpAccounts, withPerson } from '../support/accounts.ts';
import { codeOf, refusalOf } from '../support/refusals.ts';

const textOf = async (file: File): Promise<string> => {
  const pdf = await openPdf(new Uint8Array(await file.arrayBuffer()));
  const pages: string[] = [];
  for (let page = 1; page <= pdf.numPages; page += 1) {
    const { items } = await (await pdf.getPage(page)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''));
  }
  await pdf.loadingTask.destroy();
  return pages.join('\n').replace(/\s+/gu, ' ');
};

const rowsIn = (text: string): number => (text.match(/Đang thực hiện|Chưa báo cáo/gu) ?? []).length;

onBothEngines('sheets', (aBook) => {
  test('the task list is printed as filtered, with the filter in its head', async () => {
    const book: Book = await aBook();
    const planId = await book.addPlan();
    await book.addPlan('thua-thien-hue-260');
    const { total } = await book.compiler.tasks.list({ planId });
    const file = await book.leader.tasks.printList({ planId });
    expect(file.name).toBe('danh-sach-nhiem-vu-2018-12-20.pdf');
    const text = await textOf(file);
    expect(text).toContain(`(${total} nhiệm vụ)`);
    expect(rowsIn(text)).toBe(total);
    const agency = await book.agency('Sở LĐTBXH');
    const led = await book.compiler.tasks.list({ agencyId: agency.id, role: 'lead', year: 2018 });
    const own = await textOf(await book.compiler.tasks.printList({ agencyId: agency.id, role: 'lead', year: 2018 }));
    expect(own).toMatch(/Năm 2018; chủ trì: Sở LĐTBXH/u);
    expect(rowsIn(own)).toBe(led.total);
  });

  test('the same lists go out as Excel files, row by row', async () => {
    const book = await aBook();
    const planId = await book.addPlan();
    const { total } = await book.compiler.tasks.list({ planId });
    const file = await book.leader.tasks.printList({ planId, form: 'excel' });
    expect(file.name).toBe('danh-sach-nhiem-vu-2018-12-20.xlsx');
    const { pages } = await readWorkbook(await file.bytes());
    const counts = pages[0]?.rows.flatMap(([first]) => (first?.kind === 'figure' ? [first.text] : []));
    expect(counts).toEqual(Array.from({ length: total }, (_, at) => String(at + 1)));
    const journal = await book.administrator.audit.printList({ form: 'excel' });
    expect(journal.name).toBe('nhat-ky-2018-12-20.xlsx');
    expect((await readWorkbook(await journal.bytes())).pages[0]?.name).toBe('Nhật ký');
    expect(await codeOf(book.compiler.tasks.printList({ text: 'không có chữ này', form: 'excel' }))).toBe('refused');
  });

  test('a liaison prints the tasks of one agency; nothing to print is told', async () => {
    const book = await aBook();
    const planId = await book.addPlan();
    const liaison = await book.liaison('Sở TTTT');
    const { total } = await liaison.tasks.list({ planId });
    expect(rowsIn(await textOf(await liaison.tasks.printList({ planId })))).toBe(total);
    expect((await refusalOf(book.compiler.tasks.printList({ text: 'không có chữ này' }))).reason).toMatch(
      /Không có nhiệm vụ nào để in/u,
    );
    expect(await codeOf(book.nobody.tasks.printList({}))).toBe('not-signed-in');
  });

  test('the list of who is to be reminded names days late and contacts; a liaison gets the own line', async () => {
    const { book, period, agencyId, record, send } = await aRound(await aBook());
    book.ports.setNow('2018-12-20T02:00:00Z');
    const due = await book.compiler.reminders.listDue({});
    const text = await textOf(await book.compiler.reminders.printDue({}));
    expect(text.match(/chậm 06 ngày/gu)).toHaveLength(due.length);
    const picked = [{ periodId: period.id, agencyId }];
    expect((await textOf(await book.leader.reminders.printDue({ picked }))).match(/chậm 06 ngày/gu)).toHaveLength(1);
    const liaison = await book.liaison('Sở TTTT');
    const own = await textOf(await liaison.reminders.printDue({}));
    expect(own.match(/chậm 06 ngày/gu)).toHaveLength(1);
    expect((await refusalOf(liaison.reminders.printDue({ picked }))).reason).toMatch(/Không có cơ quan/u);
    await record();
    await send();
    expect(await codeOf(book.compiler.reminders.printDue({ picked }))).toBe('refused');
  });

  test('the journal is printed with the number and code of its last line, for those who may read it', async () => {
    const book = await aBook();
    await book.addPlan();
    const task = await book.task('Thực hiện khảo sát');
    const liaison = await book.liaison('Sở LĐTBXH');
    const head = await book.compiler.audit.head();
    const text = await textOf(await book.administrator.audit.printList({ taskId: task.id }));
    expect(text).toContain('Nguyễn Thị Hoa');
    expect(text).toContain(`số ${head.sequence}, mã ${head.hash}`);
    expect(text).toContain('Nhiệm vụ II.2.a');
    expect(await codeOf(liaison.audit.printList({}))).toBe('not-allowed');
    expect(await codeOf(book.leader.audit.printList({ from: '2030-01-01' }))).toBe('refused');
  });

  test('the recovery sheet bears the code that opens the book now, and no other; it leaves no trace', async () => {
    const book = await aBook();
    const admin = await setUpAccounts(book);
    const renew = () => admin.accounts.renewRecoveryCode({ password: administrator.password });
    const { recoveryCode: former } = await renew();
    const { recoveryCode: code } = await renew();
    const file = await admin.accounts.printRecoverySheet({ code });
    const text = await textOf(file);
    expect(text).toContain(code);
    expect(text).toContain('Lê Văn An');
    expect(text).toContain('Trang 1/1');
    expect((await refusalOf(admin.accounts.printRecoverySheet({ code: former }))).reason).toMatch(/không còn là mã/u);
    expect(await codeOf(admin.accounts.printRecoverySheet({ code: '7K3QM' }))).toBe('refused');
    const { page } = await withPerson(book, admin, { roles: ['compiler'] });
    expect(await codeOf(page.accounts.printRecoverySheet({ code }))).toBe('not-allowed');
    expect(book.ports.logged.join('\n')).not.toContain(code);
    expect(JSON.stringify(await admin.audit.list({}))).not.toContain(code);
  });
});
