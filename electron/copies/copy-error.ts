/** A copy can't be made, read or put back as it is; the message is one Vietnamese sentence for the person. */
export class CopyError extends Error {}
