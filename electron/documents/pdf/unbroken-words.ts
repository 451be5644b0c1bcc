import type { Content } from 'pdfmake';

/** A longer word may be broken after all: it could stick out of the page. */
const longestUnbroken = 40;

/** "112/QĐ-TTg", "kế-hoạch", "2021 - 2030": what pdfmake would break, with the space after it. */
const breakable = /((?<!\S)(?:\d{4} [-–] \d{4}\S*|(?=\S*[\p{L}\p{N}])\S*[^\s\p{L}\p{N}\p{M}.,;:()"“”'’%]\S*)(?: |$))/u;

/**
 * A text cut so that pdfmake breaks it at spaces only. It would also break after "/" and "-", and wherever it may break
 * it stretches a justified line: "112/ QĐ- TTg".
 */
export const unbrokenWords = (text: string, style: object = {}): Content[] =>
  text
    .split(breakable)
    .map((part, at) => ({
      ...style,
      text: part,
      ...(at % 2 === 1 && part.length < longestUnbroken ? { noWrap: true } : {}),
    }))
    .filter((run) => run.text !== '');
