import { documentText, type TextGroup } from '#shared/official-document/document-text.ts';
import type { OfficialDocument } from '#shared/official-document/official-document.ts';
import { PaperError } from '../paper-error.ts';
import { readWordParts } from '../word/read-parts.ts';

const letters = (text: string): string => text.normalize('NFC').replace(/\s+/gu, '');
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Proves that a Word file just written holds the whole text of its document, in its order, and nothing else. */
export const proveWord = async (document: OfficialDocument, file: Uint8Array): Promise<void> => {
  const xml = (await readWordParts(file, /^word\/document\.xml$/u)).get('word/document.xml') ?? '';
  const written = letters(
    Array.from(xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu), ([, text = '']) =>
      text.replace(/&(amp|lt|gt|quot|apos);/gu, (_, name: string) => entities[name] ?? ''),
    ).join(''),
  );
  let at = 0;
  // Word keeps the address at the foot of the page outside of the text.
  for (const group of documentText(document).filter(({ atFoot }) => !atFoot)) {
    const wanted = letters(group.pieces.join(''));
    if (!written.startsWith(wanted, at)) throw new PaperError(missingSentence(group));
    at += wanted.length;
  }
  if (at < written.length) throw new PaperError(`Tệp Word thừa chữ “${written.slice(at, at + 60)}”. ${whatNow}`);
};

const whatNow = 'Tệp bị hủy; hãy báo cho người phụ trách phần mềm.';

const missingSentence = ({ where, pieces }: TextGroup): string =>
  `Tệp Word thiếu hoặc sai chữ ở ${where}: “${pieces.join(' | ').slice(0, 160)}”. ${whatNow}`;
