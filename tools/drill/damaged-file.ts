import type { Chance } from '../demo/chance.ts';

/** The file as a bad stick or a broken download leaves it: cut off, or with up to `run` bytes changed to either side. */
export const damaged = async (file: File, chance: Chance, run = 12): Promise<File> => {
  const bytes = await file.bytes();
  const kind = chance.number(3);
  if (kind === 0) return new File([bytes.slice(0, 20 + chance.number(bytes.length - 20))], `cut-${file.name}`);
  const at = kind === 1 ? chance.number(Math.min(200, bytes.length)) : Math.floor(bytes.length / 2);
  const hurt = Uint8Array.from(bytes, (byte, place) => (Math.abs(place - at) < run ? byte ^ 0x5a : byte));
  return new File([hurt], `hurt-${file.name}`);
};
