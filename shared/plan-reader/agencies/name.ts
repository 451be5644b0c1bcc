/** A body or a group of bodies named in a text, by its place there. */
export type Name = {
  readonly from: number;
  readonly to: number;
  /** Written out and in the usual spelling. */
  readonly name: string;
  readonly kind: 'body' | 'group';
};
