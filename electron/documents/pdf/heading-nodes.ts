import type { ContentText } from 'pdfmake/interfaces';
import { bodyPitch, paragraphGap, sizes } from '#shared/official-document/nd30.ts';
import type { HeadingLevel } from '#shared/official-document/official-document.ts';
import type { FlowNode } from './flow.ts';
import { flowNode } from './flow.ts';
import { indent, lineHeight } from './node-parts.ts';
import { unbrokenWords } from './unbroken-words.ts';

/** HD-1, HD-4 to HD-6: "Phần I" over its title, centred; the other levels on one indented line, điểm upright. */
export const headingNodes = (level: HeadingLevel, label: string, text: string): readonly FlowNode[] => {
  const style = {
    fontSize: sizes.heading,
    lineHeight: lineHeight(bodyPitch),
    bold: level !== 'point',
    margin: [0, paragraphGap, 0, 0],
  } satisfies Partial<ContentText>;
  const bookmark = { outline: true, outlineText: `${label} ${text}` };
  if (level === 'part') {
    const centred = { ...style, alignment: 'center' } as const;
    return [
      flowNode('keep', { ...centred, ...bookmark, text: label, margin: [0, paragraphGap * 2, 0, 0] }),
      flowNode('keep', { ...centred, text, margin: 0 }),
    ];
  }
  const line = {
    ...style,
    text: unbrokenWords(`${label} ${text}`),
    alignment: 'justify',
    leadingIndent: indent,
  } as const;
  return [level === 'point' ? flowNode('text', line) : flowNode('keep', { ...line, ...bookmark })];
};
