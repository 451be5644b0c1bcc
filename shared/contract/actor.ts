import { z } from 'zod';

/** What a person may be in the book. One person may hold two roles; a liaison belongs to one agency. */
export const roles = ['administrator', 'compiler', 'liaison', 'leader'] as const;
export type Role = (typeof roles)[number];

export const Actor = z.object({
  id: z.string(),
  name: z.string(),
  roles: z.array(z.enum(roles)).readonly(),
  agencyId: z.string().nullable(),
});
/** The person behind a call. `agencyId` is the agency a liaison speaks for, null for everyone else. */
export type Actor = Readonly<z.infer<typeof Actor>>;
