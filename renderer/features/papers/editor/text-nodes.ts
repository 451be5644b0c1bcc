import type { Node } from 'prosemirror-model';
import type { Run } from '#shared/official-document/official-document.ts';
import type { TextBlock } from '#shared/papers/text-block.ts';
import { textSchema } from './text-schema.ts';

const { nodes, marks } = textSchema;

const textOf = (text: string): Node[] => (text === '' ? [] : [textSchema.text(text)]);

const nodesOfRun = (run: Run): Node[] => {
  if (typeof run === 'string') return textOf(run);
  const worn = [...(run.bold ? [marks.bold.create()] : []), ...(run.italic ? [marks.italic.create()] : [])];
  return textOf(run.text).map((node) => node.mark(worn));
};

const lineOf = (block: TextBlock): Node => {
  if (block.kind === 'heading')
    return nodes.heading.create({ level: block.level, plain: block.plain ?? false }, textOf(block.text));
  const content = block.runs.flatMap(nodesOfRun);
  return block.kind === 'item'
    ? nodes.item.create({ mark: block.mark }, content)
    : nodes.paragraph.create({ centre: block.align === 'centre' }, content);
};

/** The blocks of a part as the editor holds them; an empty part is one empty line. */
export const docOf = (blocks: readonly TextBlock[]): Node =>
  nodes.doc.create(null, blocks.length === 0 ? [nodes.paragraph.create()] : blocks.map(lineOf));

const runsOf = (line: Node): Run[] => {
  const runs: Run[] = [];
  line.forEach((node) => {
    const text = (node.text ?? '').normalize('NFC');
    const bold = node.marks.some(({ type }) => type === marks.bold);
    const italic = node.marks.some(({ type }) => type === marks.italic);
    runs.push(bold || italic ? { text, ...(bold && { bold }), ...(italic && { italic }) } : text);
  });
  return runs;
};

/** What the editor holds as blocks of a paper, in NFC; the editor's own text is left as it was typed. */
export const blocksOf = (doc: Node): TextBlock[] => {
  const blocks: TextBlock[] = [];
  doc.forEach((line) => {
    const { type, attrs } = line;
    if (type === nodes.heading) {
      const text = line.textContent.normalize('NFC');
      blocks.push({ kind: 'heading', level: attrs.level, text, ...(attrs.plain && { plain: true }) });
    } else if (type === nodes.item) blocks.push({ kind: 'item', mark: attrs.mark, runs: runsOf(line) });
    else blocks.push({ kind: 'paragraph', runs: runsOf(line), ...(attrs.centre && { align: 'centre' }) });
  });
  return blocks;
};
