import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const silent = new Set(['script', 'style', 'noscript', 'template', 'svg', 'head', 'nav', 'button', 'select', 'iframe']);
const blocks = new Set(
  'address article aside blockquote center dd div dl dt figure footer form h1 h2 h3 h4 h5 h6 header hr main ol p pre section ul'.split(
    ' ',
  ),
);

const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);
const isElement = (node: Node): node is Element => 'tagName' in node;
const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('|', '/').trim();

/** Marks of lists that Word numbers by itself are not in the file: the usual ones stand for them. */
const marker = (list: string, depth: number, place: number): string => {
  if (list === 'ul') return depth > 1 ? '+ ' : '- ';
  return depth > 1 ? `${'abcdđeghiklmnopqrstuvxy'[place] ?? 'z'}) ` : `${place + 1}. `;
};

const elementsBelow = (node: Node, wanted: (tag: string) => boolean): Element[] =>
  childrenOf(node).flatMap((child) => {
    if (!isElement(child)) return [];
    return wanted(child.tagName) ? [child] : child.tagName === 'table' ? [] : elementsBelow(child, wanted);
  });

/** A table of three columns or more keeps its rows on one line each; a narrower one only lays out the page. */
const tableText = (table: Element): string => {
  const rows = elementsBelow(table, (tag) => tag === 'tr').map((row) =>
    elementsBelow(row, (tag) => tag === 'td' || tag === 'th'),
  );
  const isData = rows.length >= 2 && rows.filter((cells) => cells.length >= 3).length >= rows.length / 2;
  if (isData)
    return rows.map((cells) => `\n\n| ${cells.map((cell) => inOneLine(textBelow(cell, 0))).join(' | ')} |\n`).join('');
  return rows
    .map((cells) => cells.map((cell) => `\n|\n${textBelow(cell, 0)}`).join(''))
    .concat('\n|\n')
    .join('');
};

const listText = (list: Element, depth: number): string => {
  const items = childrenOf(list).filter((child): child is Element => isElement(child) && child.tagName === 'li');
  return items
    .map((item, place) => `\n\n${marker(list.tagName, depth + 1, place)}${textBelow(item, depth + 1).trim()}\n`)
    .join('');
};

const textBelow = (node: Node, depth: number): string =>
  childrenOf(node)
    .map((child) => textOf(child, depth))
    .join('');

const textOf = (node: Node, depth: number): string => {
  if ('value' in node) return node.value.replace(/\s+/g, ' ');
  if (!isElement(node)) return textBelow(node, depth);
  if (silent.has(node.tagName)) return '';
  if (node.tagName === 'br') return '\n';
  if (node.tagName === 'table') return tableText(node);
  if (node.tagName === 'ul' || node.tagName === 'ol') return listText(node, depth);
  const below = textBelow(node, depth);
  return blocks.has(node.tagName) ? `\n\n${below}\n\n` : below;
};

/** The text of a page as paragraphs parted by empty lines, tables as rows, without scripts and menus. */
export const readHtmlText = (html: string): string =>
  textBelow(parse(html), 0)
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
