import type { Paper } from '#shared/papers/paper.ts';
import type { TextBlock } from '#shared/papers/text-block.ts';

const preview = 'bản in';

type Unsaved = readonly { readonly key: string; readonly blocks: readonly TextBlock[] }[];

/** The pages of the text are known by the words they show: what changes elsewhere in the book leaves them as they are. */
export const textKey = ({ id, fingerprint }: Paper, unsaved: Unsaved) =>
  [preview, id, 'text', fingerprint, unsaved] as const;

/** Whatever is typed leaves the pages of the annexes as they are. */
export const annexesKey = ({ id, annexFingerprint }: Paper) => [preview, id, 'annexes', annexFingerprint] as const;

/** A paper that has just been signed has no preview any more. */
export const isPreview = ([name]: readonly unknown[]): boolean => name === preview;
