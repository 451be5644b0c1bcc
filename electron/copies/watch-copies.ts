import type { BookCopies } from './book-copies.ts';

const startDelayMs = 3_000;
const betweenLooksMs = 600_000;

/**
 * Copies without being asked: soon after the start, each day while the book is open, and to the second place once it is
 * back. @returns what stops it.
 */
export const watchCopies = (copies: BookCopies, log: (line: string) => void): (() => void) => {
  const attempt = async (name: string, work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      log(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const first = setTimeout(async () => {
    await attempt('copy at start', () => copies.makeBefore('start'));
    await attempt('check at start', copies.checkBook);
    await attempt('second place', copies.sendNewest);
  }, startDelayMs).unref();
  const daily = setInterval(async () => {
    await attempt('daily copy', copies.makeDaily);
    await attempt('second place', copies.sendNewest);
  }, betweenLooksMs).unref();
  return () => {
    clearTimeout(first);
    clearInterval(daily);
  };
};
