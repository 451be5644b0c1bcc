import type { Actor } from '#shared/contract/actor.ts';

/** Who works in a book without accounts: the person at this computer, who compiles and administers it. */
export const localPerson: Actor = {
  id: 'local',
  name: 'Người dùng máy này',
  roles: ['administrator', 'compiler'],
  agencyId: null,
};

/** The same in the book of one agency: there is nothing to compile in it. */
export const localLiaison = (agencyId: string): Actor => ({
  ...localPerson,
  roles: ['administrator', 'liaison'],
  agencyId,
});
