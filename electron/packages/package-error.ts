/** A package can't be read or written as it is; the message is one Vietnamese sentence for the person. */
export class PackageError extends Error {}
