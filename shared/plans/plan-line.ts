import { z } from 'zod';
import { linkKinds } from './plan-text.ts';

export const PlanLine = z.object({
  id: z.string(),
  kind: z.enum(linkKinds),
  section: z.string(),
  text: z.string(),
  agencies: z.array(z.string()).readonly(),
});
/** A target, task or duty of a plan in the words in which plans are compared. */
export type PlanLine = Readonly<z.infer<typeof PlanLine>>;
