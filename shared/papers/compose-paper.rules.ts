import type { Block, OfficialDocument } from '../official-document/official-document.ts';
import { printedBlocks, withKeptHeadings } from './kept-headings.rules.ts';
import type { PaperFrame, PaperPart } from './paper.ts';
import type { DraftPart, PaperDraft } from './paper-draft.ts';
import { isAllText, type TextBlock } from './text-block.ts';

/** What somebody did to one part: left it out, or wrote it by hand over what was drafted then. */
export type PartEdit = {
  readonly name: string;
  readonly isIncluded: boolean;
  readonly blocks: readonly TextBlock[] | null;
  readonly drafted: readonly Block[] | null;
};

export type PaperEdits = {
  readonly frame: Partial<PaperFrame>;
  /** Keys of parts; empty: as drafted. */
  readonly order: readonly string[];
  readonly parts: ReadonlyMap<string, PartEdit>;
};

/** Keys in the order somebody chose; a part that is new in the draft stands behind the one it is drafted after. */
export const inChosenOrder = (drafted: readonly string[], chosen: readonly string[]): string[] => {
  const known = new Set(drafted);
  const placed = chosen.filter((key) => known.has(key));
  for (const [at, key] of drafted.entries()) {
    if (placed.includes(key)) continue;
    const before = drafted[at - 1];
    placed.splice(before === undefined ? 0 : placed.indexOf(before) + 1, 0, key);
  }
  return placed;
};

const isSame = (one: readonly Block[], other: readonly Block[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const composed = ({ key, name, blocks: drafted, sources }: DraftPart, edit: PartEdit | undefined): PaperPart => ({
  key,
  name,
  isIncluded: edit?.isIncluded ?? true,
  isEdited: (edit?.blocks ?? null) !== null,
  isStale: (edit?.blocks ?? null) !== null && !isSame(edit?.drafted ?? [], drafted),
  isText: isAllText(drafted),
  blocks: edit?.blocks ?? drafted,
  drafted,
  keptHeadings: [],
  sources,
});

/** Parts written by hand that the book would not draft any more: they stay, at the end, until somebody takes them out. */
const leftOver = (draft: PaperDraft, { parts }: PaperEdits): DraftPart[] => {
  const known = new Set(draft.parts.map(({ key }) => key));
  return [...parts]
    .filter(([key, { blocks }]) => blocks !== null && !known.has(key))
    .map(([key, { name }]) => ({ key, name, blocks: [], sources: [] }));
};

/** The parts of a paper: as drafted now, with what was written by hand in its place. */
export const composeParts = (draft: PaperDraft, edits: PaperEdits): PaperPart[] => {
  const all = [...draft.parts, ...leftOver(draft, edits)];
  const byKey = new Map(all.map((part) => [part.key, composed(part, edits.parts.get(part.key))]));
  const order = inChosenOrder([...byKey.keys()], edits.order);
  return withKeptHeadings(
    order.flatMap((key) => byKey.get(key) ?? []),
    draft,
  );
};

type Frame = PaperDraft['frame'];

export const frameOf = ({ title, addressees, bases, signature, recipients }: Frame): PaperFrame => ({
  title,
  addressees,
  bases,
  authority: signature.authority,
  signerName: signature.name ?? '',
  recipients,
});

/** Only what differs from the draft is kept, so that the rest goes on following the book. */
export const changedFrame = (drafted: PaperFrame, written: PaperFrame): Partial<PaperFrame> =>
  Object.fromEntries(
    Object.entries(written).filter(
      ([field, value]) => JSON.stringify(value) !== JSON.stringify(drafted[field as keyof PaperFrame]),
    ),
  );

/** The whole paper as it is printed. */
export const composePaper = (draft: PaperDraft, edits: PaperEdits): OfficialDocument => {
  const { authority, signerName, ...frame } = { ...frameOf(draft.frame), ...edits.frame };
  return {
    ...draft.frame,
    ...frame,
    signature: { ...draft.frame.signature, authority, name: signerName === '' ? null : signerName },
    blocks: composeParts(draft, edits).flatMap(printedBlocks),
    annexes: draft.annexes.map(({ title, landscape, blocks }) => ({ title, landscape, blocks })),
  };
};
