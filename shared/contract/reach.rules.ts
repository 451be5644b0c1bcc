import type { Actor } from './actor.ts';

/** No agency has this id: whoever is confined to it sees nothing. */
const noAgency = '-';

/** The agency whose work alone this person sees; null: everybody's. One more role than liaison opens the whole book. */
export const confinedTo = ({ roles, agencyId }: Actor): string | null =>
  roles.some((role) => role !== 'liaison') ? null : (agencyId ?? noAgency);
