import type { Block, HeadingLevel, OfficialDocument } from '../official-document/official-document.ts';

/** A paper as it is drafted from the book, before anybody edits it. */
export type PaperDraft = {
  /** All of the paper but its text: head, title, addressees, bases, signature, recipients. */
  readonly frame: Omit<OfficialDocument, 'blocks' | 'annexes'>;
  readonly parts: readonly DraftPart[];
  readonly annexes: readonly DraftAnnex[];
  /** Agencies that owe results and have sent none, by name; whoever signs is told. */
  readonly silent?: readonly string[];
};

/** A piece of the text that is edited, moved, left out and drafted again as one. */
export type DraftPart = {
  /** The same from one drafting to the next: "results.II.5", "obstacles". */
  readonly key: string;
  /** What the composer calls it: "Kết quả theo nhóm nhiệm vụ II.5". */
  readonly name: string;
  readonly blocks: readonly Block[];
  readonly sources: readonly Source[];
  /** The heading of an earlier part that this one stands under too: it is printed even where that part is left out. */
  readonly under?: { readonly part: string; readonly level: HeadingLevel };
};

/** A table of the book; it is drafted anew rather than edited. */
export type DraftAnnex = {
  readonly key: string;
  readonly title: string;
  readonly landscape: boolean;
  readonly blocks: readonly Block[];
  readonly sources: readonly Source[];
};

/** Where words and figures come from; `words` is what a person is shown of it. */
export type Source = {
  readonly kind: 'plan' | 'task' | 'entry' | 'target' | 'duty' | 'submission';
  readonly id: string;
  readonly words: string;
};
