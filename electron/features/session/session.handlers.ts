import type { sessionContract } from '#shared/session/session.contract.ts';
import { dayInVietnam } from '#shared/words/dates.ts';
import { api, type Handlers } from '../../door/api.ts';
import { reading } from '../../door/kinds.ts';

const { session } = api;

export const sessionHandlers: Handlers<typeof sessionContract> = {
  whoAmI: session.whoAmI
    .use(reading)
    .handler(({ context }) => ({ actor: context.actor, today: dayInVietnam(context.house.ports.now()) })),
};
