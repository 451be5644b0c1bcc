import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { PaperError } from '#node-side/documents/paper-error.ts';
import type { Answer } from '#shared/exchange/answer.ts';
import { calc, editedInCalc, unlessCalc } from '../../tools/drill/in-libre-office.ts';
import { edited } from '../documents/edited-word.ts';
import { openTestBook } from '../support/a-book.ts';
import {
  aForm,
  answerIn,
  columnAt,
  firstTaskRow,
  type GivenForm,
  pageOf,
  readAgain,
  savedElsewhere,
} from '../support/a-form.ts';

/** The same numbers in every run. */
const aRandom = (seed: number) => (): number => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return seed / 2_147_483_648;
};

const given = (async (): Promise<GivenForm> => {
  const book = await openTestBook('sqlite');
  const form = await aForm(book);
  await book.close();
  return form;
})();

describe('an Excel form', () => {
  test('comes back untouched as an answer that changes nothing', async () => {
    const { sheet, file } = await given;
    const answer = await answerIn(file);
    expect(answer).toMatchObject({ form: 'excel', faults: [], isNothingToReport: false, madeBy: '' });
    expect(answer.stamp).toMatchObject({ formId: 'bieu-1', periodId: sheet.period.id });
    expect(answer.tasks.map(({ id }) => id)).toEqual(sheet.tasks.map(({ task }) => task.id));
    expect(answer.figures.map(({ id }) => id)).toEqual(sheet.targets.map(({ target }) => target.id));
    for (const line of [...answer.tasks, ...answer.figures]) expect(line.words).toEqual(line.base);
    expect(answer.tasks.filter(({ base }) => base.status === 'in-progress')).toHaveLength(1);
  });

  test('is locked but for its answers, offers the standings, repeats its heading and keeps its base out of sight', async () => {
    const { sheets, workbookProtection } = await readXlsx((await given).file, { readStyles: true });
    expect(sheets.map(({ name, veryHidden = false }) => [name, veryHidden])).toEqual([
      ['Nhiệm vụ', false],
      ['Chỉ tiêu', false],
      ['Hướng dẫn', false],
      ['_so-ke-hoach', true],
    ]);
    expect(workbookProtection?.lockStructure).toBe(true);
    const [tasks] = sheets;
    expect(tasks).toMatchObject({
      protection: { sheet: true, formatRows: true },
      freezePane: { rows: firstTaskRow, columns: 3 },
      pageSetup: {
        paperSize: 'a4',
        orientation: 'landscape',
        fitToWidth: 1,
        printTitlesRow: `$${firstTaskRow}:$${firstTaskRow}`,
      },
    });
    expect(tasks?.columns?.[0]?.hidden).toBe(true);
    expect(tasks?.dataValidations?.map(({ values }) => values)).toContainEqual([
      'Hoàn thành',
      'Đang thực hiện',
      'Chưa thực hiện',
      'Dừng',
      'Không phát sinh',
    ]);
    const lookOf = (key: Parameters<typeof columnAt>[0]) =>
      tasks?.cells?.get(`${firstTaskRow},${columnAt(key)}`)?.style;
    expect(lookOf('result')).toMatchObject({ numFmt: '@', protection: { locked: false } });
    expect(lookOf('text')?.protection?.locked ?? true).toBe(true);
    expect(tasks?.cells?.get(`${firstTaskRow - 1},${columnAt('completedOn')}`)?.comment?.text).toContain('05/06/2026');
  });

  test('is read with its rows sorted, a column moved and renamed, columns added and its marks seen', async () => {
    const file = await savedElsewhere((await given).file, (pages) => {
      const page = pageOf(pages);
      page.splice(firstTaskRow, page.length, ...page.slice(firstTaskRow).toReversed());
      page[firstTaskRow - 1]?.splice(columnAt('result'), 1, 'KQ của đơn vị');
      for (const row of page) {
        while (row.length < 15) row.push(null);
        row.splice(4, 0, 'thêm', 'cột');
        row.push(...row.splice(columnAt('result') + 2, 1));
      }
      const last = page.at(-1);
      if (last) last[last.length - 1] = 'Đã ban ha\u0300nh\u00a0kế hoạch \r\n';
    });
    const { tasks, faults } = await answerIn(file);
    expect(faults).toEqual([]);
    const changed = tasks.filter(({ base, words }) => JSON.stringify(base) !== JSON.stringify(words));
    expect(changed.map(({ words }) => [words.result, words.status])).toEqual([['Đã ban hành kế hoạch', 'in-progress']]);
    expect(changed[0]?.id).toBe((await given).sheet.tasks[0]?.task.id);
  });

  test('is read without the rows that were taken out of it: what is absent says nothing', async () => {
    const { sheet, file } = await given;
    const shorter = await savedElsewhere(file, (pages) => pageOf(pages).splice(firstTaskRow + 2, 3));
    expect((await answerIn(shorter)).tasks).toHaveLength(sheet.tasks.length - 3);
    expect((await answerIn(shorter)).faults).toEqual([]);
  });

  test.each([
    ['standing', 'Gần xong', /^Nhiệm vụ, ô G7$/, /Hoàn thành \(HT\)/],
    ['completedOn', '31/02/2018', /ô I7$/, /ngày\/tháng\/năm/],
    ['stopReason', 'hết kinh phí', /ô O7$/, /khi trạng thái là Dừng/],
    ['standing', 'Dừng', /ô G7$/, /phải có lý do dừng/],
    ['result', '#REF!', /ô H7$/, /công thức/],
  ] as const)('says in which cell it can’t be read: %s “%s”', async (key, text, place, reason) => {
    const file = await savedElsewhere((await given).file, (pages) => {
      const row = pageOf(pages)[firstTaskRow];
      if (row) row[columnAt(key)] = text;
    });
    const [fault, ...more] = (await answerIn(file)).faults;
    expect(more).toEqual([]);
    expect(fault?.place).toMatch(place);
    expect(fault?.reason).toMatch(reason);
  });

  test('refuses a text that no field can hold', async () => {
    const file = await savedElsewhere((await given).file, (pages) => {
      const row = pageOf(pages)[firstTaskRow];
      if (row) row[columnAt('result')] = 'x'.repeat(20_001);
    });
    expect((await answerIn(file)).faults).toEqual([
      { place: 'Nhiệm vụ, ô H7', reason: 'dài 20001 ký tự; rút còn tối đa 20000 ký tự.' },
    ]);
  });

  test('names both rows where one was copied, and the row that is in no form', async () => {
    const { faults } = await answerIn(
      await savedElsewhere((await given).file, (pages) => {
        const page = pageOf(pages);
        page.splice(firstTaskRow + 3, 0, [...(page[firstTaskRow] ?? [])], [null, '', 'Nhiệm vụ tự thêm']);
      }),
    );
    expect(faults.map(({ place }) => place)).toEqual(['Nhiệm vụ, dòng 7', 'Nhiệm vụ, dòng 11']);
    expect(faults[0]?.reason).toContain('dòng 7 và dòng 10 là cùng một dòng');
    expect(faults[1]?.reason).toContain('không có trong biểu đã gửi đi');
  });

  test('without its page, its column of ids or a column of answers says what is missing', async () => {
    const { file } = await given;
    const faultsAfter = async (edit: Parameters<typeof savedElsewhere>[1]) =>
      (await answerIn(await savedElsewhere(file, edit))).faults;
    expect(await faultsAfter((pages) => pages.delete('Chỉ tiêu'))).toEqual([
      { place: 'Chỉ tiêu', reason: 'thiếu trang "Chỉ tiêu": gửi lại tệp có đủ các trang của biểu.' },
    ]);
    const without = (at: number) => (pages: Map<string, unknown[][]>) => {
      for (const row of pages.get('Nhiệm vụ') ?? []) row.splice(at, 1);
    };
    expect((await faultsAfter(without(0)))[0]?.reason).toContain('cột mã ẩn');
    expect((await faultsAfter(without(columnAt('obstacles'))))[0]?.reason).toContain('thiếu cột "Khó khăn, vướng mắc"');
  });

  test('is refused whole where its hidden part is gone or was written over', async () => {
    const { file } = await given;
    const gone = await readAgain(await savedElsewhere(file, (pages) => pages.delete('_so-ke-hoach')));
    expect(gone).toMatchObject({ place: 'Tệp', reason: expect.stringContaining('không phải là biểu do chương trình') });
    const other = await readAgain(
      await savedElsewhere(file, (pages) => pageOf(pages, '_so-ke-hoach')[2]?.splice(0, 1, 'AAAA')),
    );
    expect(other).toMatchObject({ place: 'Tệp', reason: expect.stringContaining('đã bị sửa hoặc hỏng') });
  });
});

test('whatever was done to its bytes or its words, a form gives an answer or a sentence, and never another error', async () => {
  const { file } = await given;
  const random = aRandom(7);
  const spoiled = (bytes: Uint8Array): Uint8Array => {
    const own = Uint8Array.from(bytes);
    for (let at = 0; at < 12; at++) own[Math.floor(random() * own.length)] = Math.floor(random() * 256);
    return random() < 0.2 ? own.subarray(0, Math.floor(random() * own.length)) : own;
  };
  const outcomes = { answers: 0, refusals: 0 };
  const read = async (bytes: Uint8Array): Promise<Answer | null> => {
    try {
      const answer = await readAgain(bytes);
      outcomes['tasks' in answer ? 'answers' : 'refusals'] += 1;
      return 'tasks' in answer ? answer : null;
    } catch (error) {
      expect(error).toBeInstanceOf(PaperError);
      outcomes.refusals += 1;
      return null;
    }
  };
  const whole = await answerIn(file);
  for (let round = 0; round < 40; round++) expect([whole, null]).toContainEqual(await read(spoiled(file)));
  for (let round = 0; round < 40; round++)
    await read(
      await edited(
        file,
        (xml) => {
          const at = Math.floor(random() * (xml.length - 40));
          return `${xml.slice(0, at)}${random() < 0.5 ? '' : '<c r="ZZ9" t="s"><v>99999</v></c>'}${xml.slice(at + Math.floor(random() * 40) + 1)}`;
        },
        'xl/worksheets/sheet1.xml',
      ),
    );
  expect(outcomes.answers + outcomes.refusals).toBe(80);
  expect(outcomes.refusals).toBeGreaterThan(20);
}, 60_000);

describe.skipIf(calc === null)(`an Excel form filled in with LibreOffice${unlessCalc}`, () => {
  test('is read as it was meant: dates as numbers, lines in a cell, sorted rows, a status chosen', async () => {
    const { sheet, file } = await given;
    const edited = editedInCalc(
      file,
      `
  page = doc.Sheets(0)
  page.unprotect("")
  page.getCellRangeByName("D5").String = "Lê Thị Bình, 0912 345 678"
  page.getCellRangeByName("G7").String = "Hoàn thành"
  page.getCellRangeByName("H7").String = "Đã ban hành " & Chr(10) & "và triển khai  "
  page.getCellRangeByName("I7").Value = 43256
  page.getCellRangeByName("G8").String = "KPS"
  page.getCellRangeByName("J9").String = "1520/SLĐTBXH-BTXH ngày 25/06/2018; 17/BC-SLĐTBXH"
  Dim field(0) As New com.sun.star.table.TableSortField
  field(0).Field = 2
  field(0).IsAscending = False
  Dim how(0) As New com.sun.star.beans.PropertyValue
  how(0).Name = "SortFields"
  how(0).Value = field()
  page.getCellRangeByPosition(0, 6, 14, ${5 + sheet.tasks.length}).sort(how())
  doc.Sheets(1).getCellRangeByName("G6").String = "1.150"`,
    );
    const answer = await answerIn(edited);
    expect(answer.faults).toEqual([]);
    expect(answer.madeBy).toBe('Lê Thị Bình, 0912 345 678');
    expect(answer.madeAt).not.toBeNull();
    const wordsOf = (at: number) => answer.tasks.find(({ id }) => id === sheet.tasks[at]?.task.id)?.words;
    expect(answer.tasks[0]?.id).not.toBe(sheet.tasks[0]?.task.id);
    expect(wordsOf(0)).toMatchObject({
      status: 'done',
      result: 'Đã ban hành\nvà triển khai',
      completedOn: '2018-06-05',
    });
    expect(wordsOf(1)).toMatchObject({ status: 'not-started', isNothingToReport: true });
    expect(wordsOf(2)).toMatchObject({ evidence: '1520/SLĐTBXH-BTXH ngày 25/06/2018; 17/BC-SLĐTBXH' });
    expect(answer.figures.map(({ words }) => words.value)).toEqual([1150, null]);
    expect(wordsOf(3)).toEqual(answer.tasks.find(({ id }) => id === sheet.tasks[3]?.task.id)?.base);
  });
});
