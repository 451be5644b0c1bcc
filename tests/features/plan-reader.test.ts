import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { expect, test } from 'vitest';
import { readInThread } from '#node-side/features/plan-reader/read-in-thread.ts';
import { startPrinter } from '../../electron/documents/print.ts';
import { aReport } from '../documents/sample-document.ts';
import { planWith } from '../plan-reader/read-snippet.ts';
import { readPlanText } from '../plans/library-files.ts';
import { onBothEngines } from '../support/a-book.ts';
import { codeOf, refusalOf } from '../support/refusals.ts';

const body =
  'I. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế\n\n- Chủ trì, phối hợp với Sở Tài chính kiểm tra các cơ sở hành nghề y.\n\n2. Sở Nội vụ hướng dẫn các đơn vị bố trí cán bộ.';
const asFile = (content: string | Uint8Array, name: string): File =>
  new File([content as Uint8Array<ArrayBuffer>], name);

const wordFile = async (): Promise<File> => {
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
  const row = (...texts: readonly string[]) => new TableRow({ children: texts.map(cell) });
  const table = new Table({
    rows: [
      row('TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian'),
      row('1', 'Xây dựng phần mềm quản lý hồ sơ', 'Sở Khoa học và Công nghệ', 'Các sở, ban, ngành', 'Quý II/2026'),
      row('2', 'Tập huấn sử dụng phần mềm', 'Sở Nội vụ', 'UBND các xã, phường', 'Quý III/2026'),
    ],
  });
  const paragraphs = planWith(body)
    .split('\n')
    .map((line) => new Paragraph(line));
  const file = new Document({ sections: [{ children: [...paragraphs, new Paragraph('PHỤ LỤC'), table] }] });
  return asFile(new Uint8Array(await Packer.toBuffer(file)), 'ke-hoach.docx');
};

onBothEngines('reading a plan', (aBook) => {
  test('pasted text comes back as a draft, each row with its place and its rule', async () => {
    const { compiler } = await aBook();
    const text = planWith(body);
    const draft = await compiler.planReader.read({ text });
    const [first] = draft.tasks;
    expect(draft.document.number?.value).toBe('15');
    expect(first).toMatchObject({ section: 'I.1', rule: 'chủ trì dưới đề mục cơ quan', lead: [{ name: 'Sở Y tế' }] });
    expect(text.slice(first?.span.from, first?.span.to)).toBe(
      'Chủ trì, phối hợp với Sở Tài chính kiểm tra các cơ sở hành nghề y.',
    );
    const [lead] = first?.lead ?? [];
    expect(text.slice(lead?.span.from, lead?.span.to)).toBe('Sở Y tế');
    expect(await compiler.planReader.read({ text })).toEqual(draft);
  });

  test('a Word file gives the same tasks, and those of its annex table', async () => {
    const { compiler } = await aBook();
    const { tasks } = await compiler.planReader.read({ file: await wordFile() });
    expect(
      tasks.map(({ section, lead, executor, deadline }) => [section, [...lead, ...executor][0]?.name, deadline?.text]),
    ).toEqual([
      ['I.1', 'Sở Y tế', undefined],
      ['I.2', 'Sở Nội vụ', undefined],
      ['Phụ lục.1', 'Sở Khoa học và Công nghệ', 'Quý II/2026'],
      ['Phụ lục.2', 'Sở Nội vụ', 'Quý III/2026'],
    ]);
  });

  test('a web page is read without its scripts and menus', async () => {
    const { compiler } = await aBook();
    const lines = planWith(body)
      .split('\n')
      .map((line) => `<p>${line}</p>`);
    const page = `<html><head><title>x</title></head><body><nav>Trang chủ</nav><script>1. Sở Công Thương</script>${lines.join('')}</body></html>`;
    const { tasks } = await compiler.planReader.read({ file: asFile(page, 'ke-hoach.html') });
    expect(tasks.map(({ section }) => section)).toEqual(['I.1', 'I.2']);
  });

  test('what gives no text is refused with the reason', async () => {
    const { compiler } = await aBook();
    const refused = (file: File) => refusalOf(compiler.planReader.read({ file }));
    expect(await refused(asFile('', 'rong.txt'))).toMatchObject({
      code: 'refused',
      reason: expect.stringContaining('rỗng'),
    });
    expect(await refused(asFile(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'cu.doc'))).toMatchObject({
      reason: expect.stringContaining('.docx'),
    });
    expect(await refused(asFile('PK\u0003\u0004 hỏng', 'hong.docx'))).toMatchObject({
      reason: expect.stringContaining('Word'),
    });
    expect(await refused(asFile('%PDF-1.7 hỏng', 'hong.pdf'))).toMatchObject({
      reason: expect.stringContaining('PDF'),
    });
    expect(await refused(asFile('\u0000\u0001\u0002', 'anh.png'))).toMatchObject({
      reason: expect.stringContaining('.pdf'),
    });
  });

  test('only who compiles plans reads them', async () => {
    const { leader } = await aBook();
    expect(await codeOf(leader.planReader.read({ text: 'KẾ HOẠCH' }))).toBe('not-allowed');
  });
});

test('a PDF gives its head, its parts and its signature', async () => {
  const printer = startPrinter();
  try {
    const bytes = await printer.printPdf(aReport({ type: 'KH', addressees: [], annexes: [] }), {
      createdAt: new Date('2026-01-05T00:00:00Z'),
    });
    const draft = await readInThread({ name: 'bao-cao.pdf', bytes });
    expect(draft.document.symbol?.value).toBe('BC-SLĐTBXH');
    expect(draft.document.signerName?.value).toBe('Nguyễn Thị Ánh Tuyết');
    expect(draft.document.recipients).toContain('UBND các huyện, thành phố');
  } finally {
    await printer.close();
  }
});

test('reading tells its stages and stops when it is cancelled', async () => {
  const stages: string[] = [];
  await readInThread({ text: readPlanText('lao-cai-2021') }, { onProgress: (stage) => stages.push(stage) });
  expect(stages).toEqual(['text', 'meaning']);
  const cancel = new AbortController();
  const long = readInThread({ text: readPlanText('lao-cai-2021').repeat(60) }, { signal: cancel.signal });
  cancel.abort(new Error('cancelled'));
  await expect(long).rejects.toThrow('cancelled');
});
