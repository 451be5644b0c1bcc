import { randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';

const bytesOfOne = 16;
/** Drawn for many ids at once: to ask the system for each takes longer than to make the id of it. */
const drawn = Buffer.alloc(bytesOfOne * 256);
let used = drawn.length;

const nextRandom = (): Buffer => {
  if (used === drawn.length) {
    randomFillSync(drawn);
    used = 0;
  }
  used += bytesOfOne;
  return drawn.subarray(used - bytesOfOne, used);
};

let lastAt = 0;
let place = 0;

/** A new id (UUID version 7); ids made later sort later, also within one millisecond and when the clock is set back. */
export const newId = (): string => {
  const random = nextRandom();
  const now = Date.now();
  place = now > lastAt ? random.readUInt32BE(6) >>> 1 : place + 1;
  lastAt = Math.max(lastAt, now);
  return v7({ random, msecs: lastAt, seq: place });
};
