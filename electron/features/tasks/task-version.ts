type Rows = readonly { readonly id: string; readonly version: number }[];

/**
 * One number for the state of a task with all its parts: rows come and go, so that a sum of versions could stay the
 * same. A 31-bit FNV-1a over ids and versions, never 0.
 */
export const partsVersion = (...parts: readonly Rows[]): number => {
  const words = parts
    .flat()
    .map(({ id, version }) => `${id}:${version}`)
    .sort()
    .join('|');
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  return hash & 0x7fffffff || 1;
};
