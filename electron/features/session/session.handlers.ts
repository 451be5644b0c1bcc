import { dayInVietnam } from '#shared/words/dates.ts';
import { api } from '../../door/api.ts';
import { reading } from '../../door/kinds.ts';

export const sessionHandlers = {
  whoAmI: api.session.whoAmI
    .use(reading)
    .handler(({ context }) => ({ actor: context.actor, today: dayInVietnam(context.house.ports.now()) })),
};
