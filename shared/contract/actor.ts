import { z } from 'zod';

/** What a person may be in the book. One person may hold two roles; a liaison belongs to one agency. */
export const roles = ['administrator', 'compiler', 'liaison', 'leader'] as const;
export type Role = (typeof roles)[number];

/**
 * Where somebody stands who is not in: before a book that was never set up, not signed in, before a locked screen, or
 * signed in with a password that must be changed first.
 */
export const thresholds = ['newcomer', 'stranger', 'locked', 'expired'] as const;
export type Threshold = (typeof thresholds)[number];

/** Who may ask for an operation. */
export type Asker = Role | Threshold;

export const Actor = z.object({
  id: z.string(),
  name: z.string(),
  roles: z.array(z.enum(roles)).readonly(),
  agencyId: z.string().nullable(),
});
/** The person behind a call. `agencyId` is the agency a liaison speaks for, null for everyone else. */
export type Actor = Readonly<z.infer<typeof Actor>>;
