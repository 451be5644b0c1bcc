import { z } from 'zod';

/** A long random word by which the page asks after its own work. */
export const ticket = z.string().min(16).max(64).meta({ title: 'Phiếu theo dõi' });

export const LongWork = z.object({ done: z.int(), total: z.int(), name: z.string() });
/** How far long work has come: files done of all, and the one at hand. */
export type LongWork = Readonly<z.infer<typeof LongWork>>;
