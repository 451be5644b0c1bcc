import type { Span } from '#shared/plans/link-text.rules.ts';

const runs = '[data-from]';

/** The character of the plan's text at a place of the page; undefined outside of the text. */
const characterAt = (paper: HTMLElement, node: Node, offset: number): number | undefined => {
  const element = node instanceof Element ? node : node.parentElement;
  const run = element?.closest<HTMLElement>(runs);
  if (run && paper.contains(run)) {
    const inRun = node.nodeType === Node.TEXT_NODE ? offset : offset === 0 ? 0 : (run.textContent ?? '').length;
    return Number(run.dataset.from) + inRun;
  }
  if (!(node instanceof Element) || !paper.contains(node)) return undefined;
  const next = node.childNodes[offset];
  const nextRun =
    next instanceof HTMLElement ? (next.matches(runs) ? next : next.querySelector<HTMLElement>(runs)) : null;
  if (nextRun) return Number(nextRun.dataset.from);
  const last = [...node.querySelectorAll<HTMLElement>(runs)].at(-1);
  return last && Number(last.dataset.from) + (last.textContent ?? '').length;
};

/** What is selected in the text, in characters; null: nothing in it. */
export const chosenSpan = (paper: HTMLElement): Span | null => {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const from = characterAt(paper, range.startContainer, range.startOffset);
  const to = characterAt(paper, range.endContainer, range.endOffset);
  return from === undefined || to === undefined || to <= from ? null : { from, to };
};
