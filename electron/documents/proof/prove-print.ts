import type { TextGroup } from '#shared/official-document/document-text.ts';
import { PaperError } from '../paper-error.ts';
import type { Letters } from './letters.ts';
import { matchGroup } from './match-group.ts';
import type { PdfText } from './read-pdf-text.ts';

/**
 * Proves that a print holds the whole text of its document and nothing else: every group of pieces in its order, each as
 * often as it is asked for. Only page numbers in the top margin ("top" points high), and table headers and group labels
 * repeated at the head of a page, come on top. Throws PaperError naming the first text that is missing.
 */
export const provePrint = (
  text: readonly TextGroup[],
  printed: readonly PdfText[],
  { top, letters }: { readonly top: number; readonly letters: Letters },
): void => {
  const runs = printed
    .filter((item) => item.fromTop > top || !/^\s*\d+\s*$/.test(item.text))
    .map((run) => ({ ...run, text: letters(run.text) }))
    .filter((run) => run.text !== '');
  const repeats = {
    headers: text.filter((group) => group.repeats).map(({ pieces }) => letters(pieces.join(''))),
    continued: text.flatMap(({ continued }) => (continued === undefined ? [] : [letters(continued)])),
  };
  let at = 0;
  for (const group of text) {
    const end = matchGroup(group.pieces.map(letters), runs, at, repeats);
    if (end === null) throw new PaperError(missingSentence(group));
    at = end;
  }
  const extra = runs[at];
  if (extra) throw new PaperError(`Bản in thừa chữ “${extra.text}” ở trang ${extra.page} của tệp. ${whatNow}`);
};

const whatNow = 'Tệp in bị hủy; hãy báo cho người phụ trách phần mềm.';

const missingSentence = ({ where, pieces }: TextGroup): string => {
  const text = pieces.filter((piece) => piece.trim() !== '').join(' | ');
  const shown = text.length > 160 ? `${text.slice(0, 160)}…` : text;
  return `Bản in thiếu hoặc sai chữ ở ${where}: “${shown}”. ${whatNow}`;
};
