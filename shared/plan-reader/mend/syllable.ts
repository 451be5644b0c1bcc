import { fold } from '../../words/fold.ts';

const onset = '(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?';
const open = '(?:uyu|oai|oao|oay|oeo|uay|ieu|yeu|uoi|uou|ai|ao|au|ay|oi|eo|eu|iu|ui|uu|ia|ya)';
const closable = '(?:uye|oa|oe|oo|ua|ue|uo|uy|ie|ye|[aeiouy])(?:ng|nh|ch|[cmnpt])?';
const syllable = new RegExp(`^${onset}(?:${open}|${closable})$`);
const stopped = /(?:ch|[cpt])$/;

/** Whether the letters can be one Vietnamese syllable; one that ends in a stop has the tone sắc or nặng. */
export const isSyllable = (letters: string): boolean => {
  if (letters.length > 7) return false;
  const bare = fold(letters);
  if (!syllable.test(bare)) return false;
  return !stopped.test(bare) || /[\u0301\u0323]/.test(letters.normalize('NFD'));
};
