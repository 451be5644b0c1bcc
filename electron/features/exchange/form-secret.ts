import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { CarriedForm } from '#shared/exchange/carried-form.ts';

const title = 'Sổ Kế Hoạch, biểu trả lời';
/** Excel keeps at most 32,767 characters in a cell. */
const cellSize = 30_000;
const mostBytes = 64 * 1024 * 1024;

const sumOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What a form carries unseen, as lines that no program rewrites: its name, a checksum, and letters and digits only. */
export const secretLines = (base: CarriedForm): string[] => {
  const text = deflateRawSync(JSON.stringify(base)).toString('base64');
  const parts = Array.from({ length: Math.ceil(text.length / cellSize) }, (_, at) =>
    text.slice(at * cellSize, (at + 1) * cellSize),
  );
  return [title, sumOf(text), ...parts];
};

/** Whether these are the lines of some form, whole or not. */
export const isSecret = (lines: readonly string[]): boolean => lines[0] === title;

/** What the lines carry; null when they are not whole or were written over. */
export const readSecret = ([, sum, ...parts]: readonly string[]): CarriedForm | null => {
  const text = parts.join('');
  if (sum !== sumOf(text)) return null;
  try {
    const written = inflateRawSync(Buffer.from(text, 'base64'), { maxOutputLength: mostBytes }).toString('utf8');
    return CarriedForm.safeParse(JSON.parse(written)).data ?? null;
  } catch {
    return null;
  }
};
