import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { documentText } from '#shared/official-document/document-text.ts';
import type { OfficialDocument } from '#shared/official-document/official-document.ts';
import { readPdfText } from '../../electron/documents/proof/read-pdf-text.ts';
import { readWordParts } from '../../electron/documents/word/read-parts.ts';
import { aPaperOf, printedTypes } from './paper-of-type.ts';
import { printed, printedWord } from './printed.ts';
import { aReport, paragraphs, tasksTable } from './sample-document.ts';

const letters = (text: string): string => text.normalize('NFC').replace(/\s+/gu, '');

const wordText = async (document: OfficialDocument): Promise<string> => {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await printedWord(document)) });
  return letters(value);
};

/** The text of a PDF as it is read, without page numbers and the headers that a long table repeats. */
const pdfText = async (document: OfficialDocument): Promise<string> => {
  const runs = await readPdfText(await printed(document));
  return letters(
    runs
      .filter(({ fromTop }) => fromTop > 57)
      .map(({ text }) => text)
      .join(''),
  );
};

test.each(printedTypes)('a paper of type %s says the same in Word and in PDF, in the same order', async (code) => {
  const short = tasksTable(3);
  const paper = aPaperOf(code, { annexes: [{ title: 'Nhiệm vụ', landscape: true, blocks: [short] }] });
  const inWord = await wordText(paper);
  expect(inWord).toBe(await pdfText(paper));
  expect(inWord).toBe(
    letters(
      documentText(paper)
        .flatMap(({ pieces }) => pieces)
        .join(''),
    ),
  );
});

test('a report with long annexes is whole in Word', async () => {
  const paper = aReport();
  expect(await wordText(paper)).toBe(
    letters(
      documentText(paper)
        .flatMap(({ pieces }) => pieces)
        .join(''),
    ),
  );
});

test('the Word file has a style for every part, real tables with repeated headers and page numbers of its own', async () => {
  const buffer = Buffer.from(await printedWord(aReport()));
  const { value } = await mammoth.convertToHtml({ buffer }, { styleMap: ["p[style-name='Quốc hiệu'] => h6:fresh"] });
  expect(value).toContain('<h6>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</h6>');
  expect(value.match(/<thead>/g)?.length).toBe(3);
  const files = await readWordParts(buffer, /^word\//u);
  const xml = files.get('word/document.xml') ?? '';
  expect(xml.match(/<w:pgNumType w:start="1"\/>/g)).toHaveLength(3);
  expect(xml.match(/<w:titlePg\/>/g)).toHaveLength(3);
  expect(xml.match(/w:orient="landscape"/g)).toHaveLength(2);
  const numbered = [...files].filter(([name, header]) => /^word\/header\d\.xml$/.test(name) && header.includes('PAGE'));
  expect(numbered).toHaveLength(3);
});

test('a draft says so across every page, in both files, and its text stays the same', async () => {
  const draft = aReport({ draft: true, blocks: paragraphs(2), annexes: [] });
  expect(await pdfText(draft)).toBe(await pdfText({ ...draft, draft: false }));
  expect(await wordText(draft)).toBe(await wordText({ ...draft, draft: false }));
  const files = await readWordParts(await printedWord(draft), /^word\/header\d\.xml$/u);
  const marked = [...files.values()].filter((header) => header.includes('string="DỰ THẢO"'));
  expect(marked).toHaveLength(2);
});
