import { z } from 'zod';
import { AgencyName } from './agency.ts';
import { successionKinds } from './succession-kinds.ts';

const agencyTurns = ['begins', 'made', 'receives', 'followed', 'gives', 'superior', 'ends'] as const;
export const AgencyTurn = z.object({
  turn: z.enum(agencyTurns),
  on: z.string(),
  kind: z.enum(successionKinds).nullable(),
  agencies: z.array(AgencyName).readonly(),
  formerly: z.array(AgencyName).readonly(),
  note: z.string(),
});
/**
 * One turn in the life of an agency, on an ISO day. By a succession of some `kind` it was `made` of others, `receives` their
 * work, was `followed` by others, or goes on and `gives` a part of its work away; `agencies` are those others. `superior`:
 * it came from under `formerly` to under `agencies` (empty: nobody). `begins`, `ends`: its own first and last day.
 */
export type AgencyTurn = Readonly<z.infer<typeof AgencyTurn>>;
