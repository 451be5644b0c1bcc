import type { SeenPaper, SeenText } from '#shared/official-document/conformance/seen-paper.ts';
import type { Measure } from '../fonts/measure-text.ts';
import { PaperError } from '../paper-error.ts';
import { readWordParts } from '../word/read-parts.ts';
import { type ReadParagraph, readParagraph, type WordPlace } from './read-word-paragraph.ts';
import { type Looks, readLooks } from './word-looks.ts';
import { readSection, type WordSection } from './word-sections.ts';
import { attribute, child, descendants, parseXml, type XmlNode } from './xml-tree.ts';

const needed = /^word\/(document|styles|header\d*)\.xml$|^word\/_rels\/document\.xml\.rels$/u;

/** A .docx as a checker sees it, whoever wrote or edited it. PaperError when it can't be read as one. */
export const readWordPaper = async (file: Uint8Array, measure: Measure): Promise<SeenPaper> => {
  const parts = await readWordParts(file, needed);
  const tree = (name: string): XmlNode | undefined => {
    const xml = parts.get(name);
    return xml === undefined ? undefined : parsed(xml);
  };
  const body = child(tree('word/document.xml'), 'document', 'body');
  if (!body) throw new PaperError('Tệp không phải là tệp Word (.docx) đọc được.');
  const looks = readLooks(tree('word/styles.xml'));
  const targets = new Map(
    descendants(tree('word/_rels/document.xml.rels'), 'Relationship').map((each) => [
      attribute(each, 'Id'),
      attribute(each, 'Target'),
    ]),
  );
  const headerOf = (id: string | undefined): XmlNode | undefined => {
    const target = id === undefined ? undefined : targets.get(id);
    return target === undefined ? undefined : tree(`word/${target}`);
  };
  const sections: WordSection[] = [];
  const texts: SeenText[] = [];
  let blocks: XmlNode[] = [];
  let paragraphs = 0;
  const endSection = (properties: XmlNode | undefined): void => {
    const section = readSection(properties, sections.length, { headerOf, looks });
    const reading: Reading = { looks, measure, section: sections.length, count: () => ++paragraphs };
    const own = withRules(blocks.flatMap((block) => readBlock(block, reading, section.textWidth)));
    texts.push(...own);
    sections.push({ ...section, hasTable: own.some(({ inTable }) => inTable) });
    blocks = [];
  };
  for (const block of body.children) {
    if (block.name === 'sectPr') continue;
    blocks.push(block);
    const properties = child(block, 'pPr', 'sectPr');
    if (properties) endSection(properties);
  }
  endSection(child(body, 'sectPr'));
  return { sections, texts };
};

const parsed = (xml: string): XmlNode => {
  try {
    return parseXml(xml);
  } catch {
    throw new PaperError('Tệp Word bị hỏng: nội dung bên trong không đọc được.');
  }
};

type Reading = {
  readonly looks: Looks;
  readonly measure: Measure;
  readonly section: number;
  /** The number of the next paragraph. */
  readonly count: () => number;
};

const readBlock = (block: XmlNode, reading: Reading, room: number): readonly ReadParagraph[] => {
  if (block.name === 'p') return [readOne(block, reading, { side: 'whole', inTable: false, room })];
  if (block.name === 'sdt' || block.name === 'sdtContent')
    return block.children.flatMap((each) => readBlock(each, reading, room));
  return block.name === 'tbl' ? readTable(block, reading) : [];
};

const noLine = ['none', 'nil'];

/** A table without lines sets two things side by side; any other is a table of the text. */
const readTable = (table: XmlNode, reading: Reading): readonly ReadParagraph[] => {
  const borders = child(table, 'tblPr', 'tblBorders');
  const isBare = borders?.children.every((each) => noLine.includes(attribute(each, 'val') ?? '')) ?? true;
  const rows = table.children.filter(({ name }) => name === 'tr');
  const cellsOf = (row: XmlNode): readonly XmlNode[] => row.children.filter(({ name }) => name === 'tc');
  const isPair = isBare && rows.every((row) => cellsOf(row).length === 2);
  return rows.flatMap((row) =>
    cellsOf(row).flatMap((cell, at) => {
      const room = Number(attribute(child(cell, 'tcPr', 'tcW'), 'w') ?? 0) / 20;
      const side = at === 0 ? 'left' : 'right';
      const place: WordPlace = { side: isPair ? side : 'whole', inTable: !isPair, room };
      return cell.children.filter(({ name }) => name === 'p').map((paragraph) => readOne(paragraph, reading, place));
    }),
  );
};

const readOne = (paragraph: XmlNode, { looks, measure, section, count }: Reading, place: WordPlace): ReadParagraph =>
  readParagraph(paragraph, { looks, measure, section, place, where: `đoạn ${count()}` });

/** What has text; a paragraph without, whose border is a line, belongs to the text above it. */
const withRules = (read: readonly ReadParagraph[]): readonly SeenText[] => {
  const texts: SeenText[] = [];
  let width = 0;
  for (const { text, lastWidth, line } of read) {
    const last = texts.at(-1);
    if (text.text.trim() !== '') {
      texts.push(line === null ? text : { ...text, rule: line / lastWidth });
      width = lastWidth;
    } else if (line !== null && last && last.side === text.side) {
      texts[texts.length - 1] = { ...last, rule: line / width };
    }
  }
  return texts;
};
