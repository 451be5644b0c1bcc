import { type PdfText, readPdfText } from '#node-side/documents/proof/read-pdf-text.ts';

/** What stands so far apart belongs to different columns. */
const columnGap = 12;

const between = (gap: number): string => (gap > columnGap ? ' | ' : gap > 0.5 ? ' ' : '');

const linesOf = (texts: readonly PdfText[]): string[] => {
  const lines: { fromTop: number; right: number; text: string }[] = [];
  for (const { text, fromTop, left, right } of texts) {
    const last = lines.at(-1);
    if (last && Math.abs(last.fromTop - fromTop) < 0.5) {
      last.text += between(left - last.right) + text;
      last.right = right;
    } else lines.push({ fromTop, right, text });
  }
  return lines.map(({ text }) => text.replace(/[\s\u00a0]+/g, ' ').trim());
};

/** The words of a paper as its pages hold them, line by line. */
export const pageText = async (pdf: Uint8Array): Promise<string> => {
  const byPage = Map.groupBy(await readPdfText(pdf), ({ page }) => page);
  const pages = [...byPage].map(([page, texts]) => [`===== Trang ${page} =====`, ...linesOf(texts)].join('\n'));
  return `${pages.join('\n\n')}\n`;
};
