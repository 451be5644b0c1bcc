/** A random number generator that gives the same numbers for the same seed (mulberry32). */
export const seeded = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
};
type Random = ReturnType<typeof seeded>;

const page = 4096;

/** What disks, cables and people do to files: a turned bit, a lost block, a cut end, something else put there. */
const harms: readonly ((bytes: Buffer, random: Random) => Buffer)[] = [
  (bytes, random) => {
    const at = random(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random(8));
    return bytes;
  },
  (bytes, random) => {
    for (let times = 0; times < 8; times++) bytes[random(bytes.length)] = random(256);
    return bytes;
  },
  (bytes, random) => {
    const from = random(bytes.length);
    return bytes.fill(0, from, Math.min(bytes.length, from + 512));
  },
  (bytes, random) => bytes.subarray(0, random(bytes.length)),
  (bytes, random) => Buffer.concat([bytes, Buffer.alloc(1 + random(page), random(256))]),
  (bytes, random) => {
    const pages = Math.max(1, Math.floor(bytes.length / page));
    const [from, to] = [random(pages) * page, random(pages) * page];
    bytes.copyWithin(to, from, from + page);
    return bytes;
  },
];

/** A copy of the bytes with one random harm done to it. */
export const mutate = (bytes: Buffer, random: Random): Buffer =>
  (harms[random(harms.length)] ?? ((same: Buffer) => same))(Buffer.from(bytes), random);
