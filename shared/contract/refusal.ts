import { z } from 'zod';

/** The closed list of answers to a call that was not carried out, with the HTTP status each travels under. */
export const refusalStatus = {
  'not-signed-in': 401,
  'not-allowed': 403,
  'not-found': 404,
  'invalid-input': 422,
  conflict: 409,
  refused: 400,
  unavailable: 503,
  bug: 500,
} as const;
export type RefusalCode = keyof typeof refusalStatus;

const RefusalData = z.object({
  fields: z.array(z.object({ path: z.string(), reason: z.string() })).optional(),
  bugId: z.string().optional(),
});
/** `fields`: one sentence per wrong field, `path` in dots ("entry.result"); `bugId`: where the log tells more. */
export type RefusalData = z.infer<typeof RefusalData>;

const entry = <S extends number>(status: S) => ({ status, data: RefusalData });

/** The same list as the contract's error map, so that the page knows every error by its code. */
export const refusals = {
  'not-signed-in': entry(refusalStatus['not-signed-in']),
  'not-allowed': entry(refusalStatus['not-allowed']),
  'not-found': entry(refusalStatus['not-found']),
  'invalid-input': entry(refusalStatus['invalid-input']),
  conflict: entry(refusalStatus.conflict),
  refused: entry(refusalStatus.refused),
  unavailable: entry(refusalStatus.unavailable),
  bug: entry(refusalStatus.bug),
} satisfies Record<RefusalCode, unknown>;
