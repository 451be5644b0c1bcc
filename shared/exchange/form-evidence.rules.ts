import { evidenceInWords } from '../progress/evidence.rules.ts';
import type { Evidence } from '../progress/evidence.ts';
import { type EntryWords, evidenceText } from '../progress/sheet-entry.rules.ts';
import { tidyLines } from './tidy-lines.ts';

type Told = Pick<EntryWords, 'evidence' | 'documents'>;

const wordsOf = (one: Evidence): string => tidyLines(evidenceInWords([{ ...one, fileName: one.attachment?.name }]));

const asDocument = (excerpt: string): Evidence => ({
  numberSymbol: '',
  issuedOn: null,
  issuer: '',
  excerpt,
  attachment: null,
});

/**
 * What the cell of evidence says. Where documents were named one by one, those still written are kept, and what is written
 * besides is one more each.
 */
export const readEvidence = ({ evidence, documents }: Told, text: string): Told => {
  if (documents.length === 0) return { evidence: text === tidyLines(evidence) ? evidence : text, documents };
  if (text === tidyLines(evidenceText({ evidence, documents } as EntryWords))) return { evidence, documents };
  let left = text;
  const kept = documents.filter((one) => {
    const words = wordsOf(one);
    if (words === '' || !left.includes(words)) return false;
    left = left.replace(words, () => '');
    return true;
  });
  const more = left
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const all = [...kept, ...more.map(asDocument)];
  return { evidence: all.map(wordsOf).join('; '), documents: all };
};
