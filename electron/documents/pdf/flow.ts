import type { Content } from 'pdfmake';

/**
 * One piece of the text as it flows down the pages.
 * 'keep' stays with what follows (headings); 'last' is the end of the content and goes with the 'signature'.
 */
export type FlowNode = {
  readonly kind: 'keep' | 'text' | 'last' | 'table' | 'signature';
  readonly content: Content;
  /** Of a table: points of its header and first row, which it does not part. */
  readonly needs?: number;
};

export const flowNode = (kind: FlowNode['kind'], content: Content, needs = 0): FlowNode => ({ kind, content, needs });

/** The flow as pdfmake content; the places in "breaks" begin a new page. */
export const flowContent = (flow: readonly FlowNode[], breaks: ReadonlySet<number>): Content[] =>
  flow.map(({ content }, place) =>
    breaks.has(place) ? ({ ...(content as object), pageBreak: 'before' } as Content) : content,
  );

/** The last piece of text, marked as the one that the signature goes with. */
export const withLastText = (flow: readonly FlowNode[]): readonly FlowNode[] =>
  flow.map((node, place) => (place === flow.length - 1 && node.kind === 'text' ? { ...node, kind: 'last' } : node));
