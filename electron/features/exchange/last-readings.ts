import type { House } from '../../door/call.ts';
import type { Reading, ReceivedFile } from './received-file.ts';

export type Readings = ReadonlyMap<string, Reading>;

const mostBytes = 20_000_000;
const none: Readings = new Map();
const last = new WeakMap<House, Readings>();

/** Remembers what the last check read, by the SHA-256 of each file: the same files are taken in without reading them again. */
export const keepReadings = (house: House, files: readonly File[], read: readonly ReceivedFile[]): void => {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  last.set(house, bytes > mostBytes ? none : new Map(read.map(({ sha256, reading }) => [sha256, reading])));
};

/** Hands them over, once. */
export const takeReadings = (house: House): Readings => {
  const readings = last.get(house) ?? none;
  last.delete(house);
  return readings;
};
