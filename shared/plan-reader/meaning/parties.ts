import type { Name } from '../agencies/name.ts';
import type { DraftParty } from '../plan-draft.ts';
import { spanOf, type TracedText } from '../traced-text.ts';

/** Names found in a text as parties with their place in the source. */
export const partiesOf = (traced: TracedText, names: readonly Name[]): DraftParty[] =>
  names.map(({ name, kind, from, to }) => ({ name, kind, span: spanOf(traced, from, to) }));

const isSameParty = (a: DraftParty, b: DraftParty): boolean => a.name === b.name;

export const withoutRepeats = (parties: readonly DraftParty[]): DraftParty[] =>
  parties.filter((one, index) => parties.findIndex((other) => isSameParty(one, other)) === index);
