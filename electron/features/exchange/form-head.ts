import { headLabels, headMarks } from '#shared/exchange/form-columns.ts';
import type { Sheet } from '#shared/progress/sheet.ts';
import { shortDate } from '#shared/words/dates.ts';
import type { BookCell, BookPage } from '../../documents/excel/workbook.ts';

type Row = BookPage['rows'][number];

export const plain = (text: string): BookCell => ({ text, look: 'plain' });
const label = (text: string): BookCell => ({ text, look: 'label' });
const bare = (text: string): BookCell => ({ text, look: 'bare' });

/** Whose form this is, for which plan and period, and until when; each line runs on over the page's columns. */
const headLines = ({ period, submission: { agency, dueOn } }: Sheet, title: string): BookCell[] => [
  { text: title, look: 'title' },
  label(`Đơn vị báo cáo: ${agency.name}`),
  label(`Kế hoạch: ${period.planName}`),
  label(`Kỳ báo cáo: ${period.name} (số liệu từ ${shortDate(period.coversFrom)} đến ${shortDate(period.coversTo)})`),
  label(`Gửi trước hết ngày ${shortDate(dueOn)}. Chỉ ghi vào các ô nền vàng.`),
];

export const formHead = (sheet: Sheet, title: string): Row[] => headLines(sheet, title).map((cell) => [null, cell]);

/** The two answers that speak for the whole form; `at`: the column in which they are written. */
export const headAnswers = (at: number): Row[] => {
  const asked = (mark: string, words: string): Row => {
    const row: (BookCell | null)[] = Array.from({ length: at + 1 }, () => null);
    return row.with(0, bare(mark)).with(1, label(words)).with(at, { text: '', look: 'answer' });
  };
  return [asked(headMarks.madeBy, headLabels.madeBy), asked(headMarks.nothing, headLabels.nothing)];
};
