import { z } from 'zod';
import { AgencyName } from '../agencies/agency.ts';

export const OpenGroup = z.object({
  group: AgencyName,
  tasks: z
    .array(
      z.object({
        id: z.string(),
        sectionLabel: z.string(),
        text: z.string(),
        partIds: z.array(z.string()).readonly(),
        members: z.array(AgencyName).readonly(),
      }),
    )
    .readonly(),
});
/**
 * A group that a plan gives tasks to ("các sở, ngành liên quan"), and for each of those tasks which agencies stand behind
 * it there: none until somebody names them. `partIds`: who was given a part in the task by name.
 */
export type OpenGroup = Readonly<z.infer<typeof OpenGroup>>;
export type GroupTask = OpenGroup['tasks'][number];
