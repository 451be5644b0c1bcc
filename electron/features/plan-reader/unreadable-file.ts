/** A file that cannot be read as a plan. The message is a Vietnamese sentence for the person who chose it. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}
