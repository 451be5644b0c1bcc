import { z } from 'zod';

export const Removed = z.object({ rows: z.int() });
/** How many rows went into the trash, with everything that belonged to them. */
export type Removed = Readonly<z.infer<typeof Removed>>;
