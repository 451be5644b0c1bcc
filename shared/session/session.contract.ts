import { z } from 'zod';
import { Actor } from '../contract/actor.ts';
import { everyone, query } from '../contract/operation.ts';

export const sessionContract = {
  whoAmI: query(everyone, 'Cho biết ai đang làm việc, với vai trò nào, hôm nay là ngày nào.').output(
    z.object({ actor: Actor, today: z.iso.date() }),
  ),
};
