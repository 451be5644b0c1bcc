import { newId } from './new-id.ts';

/** What the core needs of the world outside and tests put their own in place of. */
export type Ports = {
  readonly now: () => Date;
  /** A new id; ids made later sort later. */
  readonly newId: () => string;
  readonly log: (line: string) => void;
};

export const realPorts: Ports = {
  now: () => new Date(),
  newId,
  log: (line) => {
    process.stderr.write(`${line}\n`);
  },
};
