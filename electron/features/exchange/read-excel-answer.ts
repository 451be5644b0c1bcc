import type { Answer, AnswerFault } from '#shared/exchange/answer.ts';
import type { CarriedForm } from '#shared/exchange/carried-form.ts';
import { headLabels, headMark, pageNames, targetColumns, taskColumns } from '#shared/exchange/form-columns.ts';
import { figureAnswers, readFigureLine } from '#shared/exchange/form-figure.rules.ts';
import { readTaskLine, taskAnswers } from '#shared/exchange/form-task.rules.ts';
import type { SeenWorkbook } from '#shared/exchange/seen-workbook.ts';
import { fold } from '#shared/words/fold.ts';
import { PaperError } from '../../documents/paper-error.ts';
import type { Printer } from '../../documents/print.ts';
import { isSecret, readSecret } from './form-secret.ts';
import { answeredLines, readFormPage } from './read-form-page.ts';

export const formFormat = 1;

type Asking = { readonly signal?: AbortSignal | undefined };

const refused = (reason: string): AnswerFault => ({ place: 'Tệp', reason });

const linesOf = ({ pages }: SeenWorkbook): string[] => {
  const lines = pages.map(({ rows }) => rows.map((row) => row[0]?.text ?? ''));
  return lines.find(isSecret) ?? [];
};

/** What was written behind one of the labels above the tasks. */
const headAnswer = ({ pages }: SeenWorkbook, what: keyof typeof headLabels): string => {
  const rows = pages.flatMap((page) => page.rows);
  const row = rows.find((one) => one.some((cell) => cell?.text === headMark)) ?? [];
  const words = row.flatMap((cell) => (cell && cell.text !== headMark ? [cell.text.trim()] : []));
  const written = words[words.indexOf(headLabels[what]) + 1] ?? '';
  return Object.values<string>(headLabels).includes(written) ? '' : written;
};

const isYes = (text: string): boolean => ['co', 'x', 'dung', 'yes', '1'].includes(fold(text));

/** What the pages of a form say. Nothing is thrown: what can't be read is told with its page and cell. */
export const answerOfWorkbook = (book: SeenWorkbook): Answer | AnswerFault => {
  const lines = linesOf(book);
  if (lines.length === 0)
    return refused(
      'tệp không phải là biểu do chương trình gửi đi (thiếu trang ẩn mang mã của biểu): ghi vào đúng tệp đã nhận rồi gửi lại.',
    );
  const base: CarriedForm | null = readSecret(lines);
  if (base === null)
    return refused('phần ẩn mang mã của biểu đã bị sửa hoặc hỏng: ghi lại vào tệp đã nhận, gửi lại tệp đó.');
  if (base.stamp.format > formFormat)
    return refused('biểu do bản mới hơn của chương trình gửi đi: cập nhật chương trình rồi đọc lại.');
  const visible = book.pages.filter(({ rows }) => !isSecret([rows[0]?.[0]?.text ?? '']));
  const tasks = answeredLines(
    readFormPage(visible, { name: pageNames.tasks, columns: taskColumns, answers: taskAnswers, lines: base.tasks }),
    (line, cells) => readTaskLine(line.base, cells),
  );
  const figures =
    base.figures.length === 0
      ? { answered: [], faults: [] }
      : answeredLines(
          readFormPage(visible, {
            name: pageNames.targets,
            columns: targetColumns,
            answers: figureAnswers,
            lines: base.figures,
          }),
          (line, cells) => readFigureLine(line, base.year, cells),
        );
  return {
    form: 'excel',
    stamp: base.stamp,
    madeAt: book.savedAt,
    madeBy: headAnswer(book, 'madeBy') || book.savedBy,
    isNothingToReport: isYes(headAnswer(book, 'nothing')),
    tasks: tasks.answered,
    figures: figures.answered,
    faults: [...tasks.faults, ...figures.faults],
  };
};

/** The answer in an Excel form that came back, read in the printer's thread; or why the file is none. */
export const readExcelAnswer = async (
  printer: Printer,
  file: Uint8Array,
  { signal }: Asking = {},
): Promise<Answer | AnswerFault> => {
  try {
    return answerOfWorkbook(await printer.readWorkbook(file, { signal }));
  } catch (error) {
    if (error instanceof PaperError) return refused(error.message);
    throw error;
  }
};
