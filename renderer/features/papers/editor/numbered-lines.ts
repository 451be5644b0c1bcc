import type { Node } from 'prosemirror-model';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { LineNumbers } from '#shared/papers/part-numbers.rules.ts';

/** Gives each line the number it is printed with, beside its text and no part of it. */
export const numberedLines = (doc: Node, numbers: LineNumbers): DecorationSet => {
  const lines: Decoration[] = [];
  doc.forEach((line, start, at) => {
    const number = numbers[at];
    if (number) lines.push(Decoration.node(start, start + line.nodeSize, { 'data-number': number }));
  });
  return DecorationSet.create(doc, lines);
};
