import type { Paper } from '#shared/papers/paper.ts';
import type { TextBlock } from '#shared/papers/text-block.ts';

const preview = 'bản in';

type Unsaved = readonly { readonly key: string; readonly blocks: readonly TextBlock[] }[];

/** A preview is known by the words it shows: what changes elsewhere in the book leaves it as it is. */
export const previewKey = ({ id, fingerprint }: Paper, unsaved: Unsaved) =>
  [preview, id, fingerprint, unsaved] as const;

/** A paper that has just been signed has no preview any more. */
export const isPreview = ([name]: readonly unknown[]): boolean => name === preview;
