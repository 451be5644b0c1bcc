import type { AnswerStamp } from '#shared/exchange/answer.ts';
import type { CarriedForm } from '#shared/exchange/carried-form.ts';
import { pageNames } from '#shared/exchange/form-columns.ts';
import type { Sheet } from '#shared/progress/sheet.ts';
import { entryWordsOf } from '#shared/progress/sheet-entry.rules.ts';
import { figureWordsOf } from '#shared/progress/sheet-figure.rules.ts';
import { writeWorkbook } from '../../documents/excel/write-workbook.ts';
import { guidePage } from './form-guide.ts';
import { targetsPage, tasksPage } from './form-pages.ts';
import { secretLines } from './form-secret.ts';

const carried = (sheet: Sheet, stamp: AnswerStamp): CarriedForm => ({
  stamp,
  year: sheet.period.year,
  tasks: sheet.tasks.map(({ task, entry }) => ({ id: task.id, base: entryWordsOf(entry) })),
  figures: sheet.targets.map(({ target: { id, kind, unit, rollup }, figure }) => ({
    id,
    base: figureWordsOf(figure),
    kind,
    unit,
    rollup,
  })),
});

/** An agency's part in a period as an Excel file to be filled in, which `readExcelAnswer` reads when it comes back. */
export const excelForm = (sheet: Sheet, stamp: AnswerStamp): Promise<Uint8Array<ArrayBuffer>> => {
  const targets = targetsPage(sheet);
  return writeWorkbook({
    title: `${sheet.period.name}: ${sheet.submission.agency.name}`,
    author: 'Sổ Kế Hoạch',
    createdAt: new Date(stamp.givenAt),
    isLocked: true,
    pages: [tasksPage(sheet), ...(targets ? [targets] : []), guidePage(sheet)],
    hiddenPage: { name: pageNames.hidden, lines: secretLines(carried(sheet, stamp)) },
  });
};
