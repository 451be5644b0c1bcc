/** The program can't start; the message is one Vietnamese sentence for the person at the computer. */
export class StartRefusal extends Error {}
