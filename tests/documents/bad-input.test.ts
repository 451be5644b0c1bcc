import { expect, test } from 'vitest';
import { documentText } from '#shared/official-document/document-text.ts';
import type { OfficialDocument } from '#shared/official-document/official-document.ts';
import { tidyTexts } from '#shared/official-document/tidy-texts.ts';
import { whyNotPrint } from '#shared/official-document/whole-paper.rules.ts';
import { aPaperOf } from './paper-of-type.ts';
import { printed, printedPages, printedWord } from './printed.ts';
import { allText } from './read-pages.ts';
import { aReport, paragraphs, tasksTable } from './sample-document.ts';

const short = aReport({ blocks: paragraphs(1), annexes: [] });
const withHead = (head: Partial<OfficialDocument['head']>): OfficialDocument => ({
  ...short,
  head: { ...short.head, ...head },
});

const refused: readonly (readonly [string, OfficialDocument, RegExp])[] = [
  ['a day that is not in the calendar', withHead({ date: '2026-02-30' }), /2026-02-30.*không có trong lịch/],
  ['a day in another form', withHead({ date: '5/2/2026' }), /không có trong lịch/],
  ['a number without its zero', withHead({ number: '5' }), /Số văn bản “5”/],
  ['a symbol with spaces', withHead({ symbol: 'BC SYT' }), /Ký hiệu văn bản “BC SYT”/],
  ['no agency', withHead({ issuer: [' '] }), /tên cơ quan ban hành/],
  ['no place', withHead({ place: '' }), /địa danh/],
  ['no title', { ...short, title: ' ' }, /trích yếu/],
  ['no content', { ...short, blocks: [] }, /chưa có nội dung/],
  [
    'an empty annex',
    { ...short, annexes: [{ title: 'Bảng', landscape: false, blocks: [] }] },
    /phụ lục chưa có nội dung/,
  ],
  ['nobody to sign', { ...short, signature: { authority: [], name: null } }, /chức vụ của người ký/],
  ['a tờ trình to nobody', aPaperOf('TTr', { addressees: [] }), /Tờ trình phải ghi gửi đến ai/],
  ['a kế hoạch with Kính gửi', aPaperOf('KH', { addressees: ['Sở Y tế'] }), /Kế hoạch không có phần Kính gửi/],
  ['a quyết định without căn cứ', aPaperOf('QĐ', { bases: [] }), /Quyết định phải có căn cứ/],
  ['a biên bản with one signer', { ...aPaperOf('BB'), leftSignature: { authority: [], name: null } }, /hai người ký/],
  ['a type without a form', { ...short, type: 'TCg' }, /chưa có mẫu cho Thư công/],
  ['markup pasted from Word', { ...short, title: 'Kết quả <o:p></o:p> năm 2018' }, /mã định dạng.*<o:p>/],
];

test.each(refused)('%s is refused with a sentence, in PDF and in Word', async (_, document, sentence) => {
  expect(whyNotPrint(document)).toMatch(sentence);
  await expect(printed(document)).rejects.toMatchObject({
    name: 'PaperError',
    message: expect.stringMatching(sentence),
  });
  await expect(printedWord(document)).rejects.toMatchObject({ name: 'PaperError' });
});

test('emoji are refused by name and place in Word too', async () => {
  await expect(printedWord({ ...short, title: 'Kết quả 😀' })).rejects.toThrow('U+1F600');
});

test('decomposed letters, Word’s own dashes and line ends are printed as plain text', async () => {
  const runs = ['Bổ sung\u001eđiều chỉnh\u000b\uf0b7 nội dung'.normalize('NFD')];
  const messy = { ...short, blocks: [{ kind: 'paragraph', runs }] } as const;
  const [page] = await printedPages(messy);
  expect(allText(page)).toContain('Bổ sung-điều chỉnh');
  expect(allText(page)).toContain('- nội dung./.');
  expect(
    documentText(tidyTexts(messy)).every(({ pieces }) => pieces.every((text) => text === text.normalize('NFC'))),
  ).toBe(true);
});

test('a group of rows that goes on repeats its label with "(tiếp)" below the repeated header', async () => {
  const table = { ...tasksTable(30), rows: [{ kind: 'group', text: 'II. Đào tạo' }, ...tasksTable(30).rows] } as const;
  const annexes = [{ title: 'Nhiệm vụ', landscape: true, blocks: [table] }];
  const pages = (await printedPages(aReport({ blocks: paragraphs(1), annexes }), 3)).slice(1);
  expect(pages.length).toBeGreaterThan(2);
  expect(pages.map((page) => allText(page).match(/^II\. Đào tạo.*$/mu)?.[0])).toEqual([
    'II. Đào tạo',
    ...pages.slice(1).map(() => 'II. Đào tạo (tiếp)'),
  ]);
});

test('5,000 rows are printed whole', { timeout: 120_000 }, async () => {
  const annexes = [{ title: 'Nhiệm vụ', landscape: true, blocks: [tasksTable(5_000)] }];
  const pages = await printedPages(aReport({ blocks: paragraphs(1), annexes }), 3);
  expect(allText(pages.at(-1))).toContain('NV-5000');
});
