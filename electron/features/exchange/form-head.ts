import { headLabels, headMark } from '#shared/exchange/form-columns.ts';
import type { Sheet } from '#shared/progress/sheet.ts';
import { shortDate } from '#shared/words/dates.ts';
import type { BookCell, BookPage } from '../../documents/excel/workbook.ts';

type Row = BookPage['rows'][number];

export const plain = (text: string): BookCell => ({ text, look: 'plain' });
const label = (text: string): BookCell => ({ text, look: 'label' });

const sentencesOf = ({ period, submission: { agency, dueOn } }: Sheet): string[] => [
  `Đơn vị báo cáo: ${agency.name}. Kế hoạch: ${period.planName}.`,
  `Kỳ báo cáo: ${period.name} (số liệu từ ${shortDate(period.coversFrom)} đến ${shortDate(period.coversTo)}). ` +
    `Gửi trước hết ngày ${shortDate(dueOn)}. Chỉ ghi vào các ô nền vàng.`,
];

/** Whose form this is, for which plan and period, and until when; each line runs on over the page's columns. */
export const formHead = (sheet: Sheet, title: string): Row[] => [
  [null, { text: title, look: 'title' }],
  ...sentencesOf(sheet).map((sentence): Row => [null, label(sentence)]),
];

/** Where the two answers that speak for the whole form stand: a label, and the cells behind it. */
export const headPlaces = { madeBy: { label: 1, from: 3, to: 6 }, nothing: { label: 7, from: 8, to: 8 } } as const;

export const headAnswers = (): Row => {
  const row: (BookCell | null)[] = Array.from({ length: headPlaces.nothing.to + 1 }, () => null);
  const answer: BookCell = { text: '', look: 'answer' };
  return row
    .with(0, { text: headMark, look: 'bare' })
    .with(headPlaces.madeBy.label, label(headLabels.madeBy))
    .with(headPlaces.madeBy.from, answer)
    .with(headPlaces.nothing.label, { text: headLabels.nothing, look: 'label' })
    .with(headPlaces.nothing.from, answer);
};
