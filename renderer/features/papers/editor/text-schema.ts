import { type DOMOutputSpec, Schema } from 'prosemirror-model';
import type { HeadingLevel } from '#shared/official-document/official-document.ts';

/** Headings of a page or a Word file by their depth. */
const levelOfTag: readonly (readonly [string, HeadingLevel])[] = [
  ['h1', 'section'],
  ['h2', 'section'],
  ['h3', 'clause'],
  ['h4', 'point'],
  ['h5', 'point'],
  ['h6', 'point'],
];

/**
 * What a part of a paper may hold: one line after the other, each of a kind that the decree knows. Whatever is pasted comes
 * in through this schema and is nothing else afterwards.
 */
export const textSchema = new Schema({
  nodes: {
    doc: { content: 'line+' },
    paragraph: {
      group: 'line',
      content: 'text*',
      attrs: { centre: { default: false } },
      parseDOM: [{ tag: 'p' }, { tag: 'div' }, { tag: 'td' }],
      toDOM: ({ attrs }): DOMOutputSpec => ['p', attrs.centre ? { 'data-centre': '' } : {}, 0],
    },
    heading: {
      group: 'line',
      content: 'text*',
      marks: '',
      attrs: { level: { default: 'section' }, plain: { default: false } },
      parseDOM: levelOfTag.map(([tag, level]) => ({ tag, attrs: { level } })),
      toDOM: ({ attrs }): DOMOutputSpec => ['p', { 'data-level': attrs.level }, 0],
    },
    item: {
      group: 'line',
      content: 'text*',
      attrs: { mark: { default: '-' } },
      parseDOM: [{ tag: 'li' }],
      toDOM: ({ attrs }): DOMOutputSpec => ['p', { 'data-mark': attrs.mark }, 0],
    },
    text: {},
  },
  marks: {
    bold: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: () => ['strong', 0] },
    italic: { parseDOM: [{ tag: 'em' }, { tag: 'i' }], toDOM: () => ['em', 0] },
  },
});
