/** A paper that cannot be printed as asked. The message is a Vietnamese sentence for the person who asked. */
export class PaperError extends Error {
  override readonly name = 'PaperError';
}
