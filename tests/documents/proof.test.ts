import { describe, expect, test } from 'vitest';
import type { OfficialDocument } from '#shared/official-document/official-document.ts';
import { openPaperFonts } from '../../electron/documents/fonts/paper-fonts.ts';
import type { PlacedPage } from '../../electron/documents/layout/paginate.ts';
import type { Mark, TextMark } from '../../electron/documents/layout/strip.ts';
import { PaperError } from '../../electron/documents/paper-error.ts';
import { writePdf } from '../../electron/documents/pdf/write-pdf.ts';
import { openPress } from '../../electron/documents/print-paper.ts';
import { createdAt } from './printed.ts';
import { aReport, paragraphs, tasksAnnex, tasksTable } from './sample-document.ts';

type Spoil = (marks: readonly Mark[], page: number) => readonly Mark[];

/** Prints with something going wrong between the layout and the file; what the proof says, or null when it lets it pass. */
const verdict = async (document: OfficialDocument, spoil: Spoil = (marks) => marks): Promise<string | null> => {
  const press = openPress(openPaperFonts(), (pages, ...rest) => {
    const spoilt = pages.map((page, at): PlacedPage => ({ ...page, marks: spoil(page.marks, at) }));
    return writePdf(spoilt, ...rest);
  });
  try {
    await press.print(document, { createdAt }, () => undefined);
    return null;
  } catch (error) {
    if (error instanceof PaperError) return error.message;
    throw error;
  }
};

/** What belongs to the row of a table that holds a text. */
const rowOf = (marks: readonly Mark[], text: string) => {
  const mark = marks.find((each): each is TextMark => each.kind === 'text' && each.text.includes(text));
  const row = mark?.part?.within;
  return (each: Mark): boolean => row !== undefined && each.kind === 'text' && each.part?.within === row;
};

const changed =
  (start: string, change: (mark: TextMark) => Mark): Spoil =>
  (marks) =>
    marks.map((mark) => (mark.kind === 'text' && mark.text.startsWith(start) ? change(mark) : mark));

const report = aReport({ blocks: paragraphs(3), annexes: [tasksAnnex(30)] });

describe('the proof that a print is complete', () => {
  test('lets a whole print pass', async () => {
    expect(await verdict(report)).toBeNull();
  });

  test('names the table row that is missing', async () => {
    const said = await verdict(report, (marks) => {
      const isLost = rowOf(marks, 'NV-0014');
      return marks.filter((mark) => !isLost(mark));
    });
    expect(said).toContain('Phụ lục, đoạn 1, hàng 14');
    expect(said).toContain('NV-0014');
  });

  test('misses one of two rows that say the same', async () => {
    const [row] = tasksTable(1).rows;
    const twice = {
      ...tasksTable(1),
      rows: Array.from({ length: 6 }, () => row ?? ({ kind: 'group', text: '' } as const)),
    };
    const same = aReport({ blocks: paragraphs(1), annexes: [{ title: 'Nhiệm vụ', landscape: true, blocks: [twice] }] });
    expect(await verdict(same)).toBeNull();
    const said = await verdict(same, (marks) => {
      const isLost = rowOf(marks, 'NV-0001');
      return marks.filter((mark) => !isLost(mark));
    });
    expect(said).toContain('hàng 5');
  });

  test('sees two rows that changed places', async () => {
    const said = await verdict(report, (marks) => {
      const [isFourth, isFifth] = [rowOf(marks, 'NV-0004'), rowOf(marks, 'NV-0005')];
      const at = marks.findIndex(isFourth);
      const others = marks.filter((mark) => !isFourth(mark) && !isFifth(mark));
      return at < 0 ? marks : others.toSpliced(at, 0, ...marks.filter(isFifth), ...marks.filter(isFourth));
    });
    expect(said).toContain('hàng 4');
  });

  test('sees one wrong letter in a paragraph', async () => {
    const said = await verdict(report, (marks, page) => {
      const [, second] = marks.filter((mark) => mark.kind === 'text' && mark.text.startsWith('Đoạn '));
      return page > 0
        ? marks
        : changed('Đoạn ', (mark) => (mark === second ? { ...mark, text: 'Đoan ' } : mark))(marks, page);
    });
    expect(said).toContain('nội dung, đoạn 2');
  });

  test('sees text that nobody asked for, in the middle and at the end', async () => {
    const added: Spoil = (marks) => {
      const last = marks.findLast((mark) => mark.kind === 'text');
      return last ? [...marks, { ...last, text: 'thừa' }] : marks;
    };
    expect(await verdict(report, (marks, page) => (page === 0 ? added(marks, page) : marks))).toContain('Phụ lục');
    const short = aReport({ blocks: paragraphs(1), annexes: [] });
    expect(await verdict(short, added)).toContain('thừa chữ “thừa”');
  });

  test('sees a letter that the writer would leave out', async () => {
    const said = await verdict(
      report,
      changed('BÁO CÁO', (mark) => ({ ...mark, text: 'BÁO CO' })),
    );
    expect(said).toContain('tên loại');
  });

  test('sees words that are printed beside the paper', async () => {
    const said = await verdict(
      report,
      changed('Nguyễn Thị Ánh Tuyết', (mark) => ({ ...mark, left: 900 })),
    );
    expect(said).toContain('nơi nhận và chữ ký');
  });
});

test('a parted row is read cell by cell, however alike its cells are', async () => {
  const cell = (from: number): string => Array.from({ length: 900 }, (_, at) => `có ${(at + from) % 3}`).join(' ');
  const table = {
    ...tasksTable(1),
    rows: [{ kind: 'cells', cells: ['1', cell(0), cell(0), cell(1), cell(2), cell(0), ''] }, ...tasksTable(3).rows],
  } as const;
  const annex = { title: 'Nhiệm vụ', landscape: true, blocks: [table] };
  expect(await verdict(aReport({ blocks: paragraphs(1), annexes: [annex] }))).toBeNull();
});
