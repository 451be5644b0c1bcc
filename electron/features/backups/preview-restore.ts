import type { Preview, PreviewSide } from '#shared/backups/preview.ts';
import { operationTitle } from '#shared/contract/find-operation.ts';
import type { BookCopies } from '../../copies/book-copies.ts';
import type { Comparison } from '../../copies/compare-copy.ts';

const told = ({ lineCount, newest }: Comparison['lost']): PreviewSide => ({
  lineCount,
  newest: newest.map(({ operation, ...line }) => ({ ...line, what: operationTitle(operation) })),
});

/** What a restore from a copy would change, in the words of the page. */
export const previewRestore = async (copies: BookCopies, id: string): Promise<Preview> => {
  const { lost, broughtBack, ...rest } = await copies.compare(id);
  return { ...rest, lost: told(lost), broughtBack: told(broughtBack) };
};
