const blockSize = 1 << 20;

type GatheredBytes = {
  readonly add: (piece: Uint8Array) => void;
  readonly whole: () => Uint8Array<ArrayBuffer>;
};

/** The bytes of a file that comes in very many small pieces: copied together at once, as each piece takes more room than its bytes. */
export const gatherBytes = (): GatheredBytes => {
  const full: Uint8Array[] = [];
  let block = new Uint8Array(blockSize);
  let taken = 0;
  const turn = (least: number): void => {
    full.push(block.subarray(0, taken));
    block = new Uint8Array(Math.max(blockSize, least));
    taken = 0;
  };
  return {
    add: (piece) => {
      if (taken + piece.length > block.length) turn(piece.length);
      block.set(piece, taken);
      taken += piece.length;
    },
    whole: () => new Uint8Array(Buffer.concat([...full, block.subarray(0, taken)])),
  };
};
