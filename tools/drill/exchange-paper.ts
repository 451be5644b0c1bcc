import { createHash } from 'node:crypto';
import type { Evidence } from '#shared/progress/evidence.ts';

/** A document with its file, as an agency attaches it to a result. */
type Paper = { readonly evidence: Evidence; readonly sha256: string; readonly contents: string };

export const newPaper = (numberSymbol: string, about: string): Paper => {
  const contents = `%PDF-1.7 ${about}`;
  const sha256 = createHash('sha256').update(contents).digest('hex');
  const file = {
    id: `tep-${sha256.slice(0, 12)}`,
    name: `${numberSymbol.replace('/', '-')}.pdf`,
    mediaType: 'application/pdf',
    sizeBytes: Buffer.byteLength(contents),
    sha256,
    addedAt: '2025-11-01T00:00:00.000Z',
    addedBy: 'Đầu mối',
  };
  const written = { numberSymbol, issuedOn: '2025-11-01', issuer: '', excerpt: about };
  return { evidence: { ...written, attachment: file }, sha256, contents };
};

/** Documents as one text, whatever their order and the ids that a book gave their files. */
export const papersText = (documents: readonly Evidence[]): string =>
  documents
    .map(({ numberSymbol, excerpt, attachment }) => `${numberSymbol} ${excerpt} ${attachment?.sha256}`)
    .sort()
    .join('; ');
