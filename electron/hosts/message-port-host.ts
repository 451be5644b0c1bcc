import { RPCHandler } from '@orpc/server/message-port';
import type { MessagePortMain } from 'electron';
import type { Actor } from '#shared/contract/actor.ts';
import { router } from '../core/router.ts';
import type { Call, House } from '../door/call.ts';

/** Any end of a message channel: Electron's in the desktop app, Node's in tests. */
export type Port = Parameters<RPCHandler<Call>['upgrade']>[0] & { start?: () => void };

/** Answers the operations that come through a message port, as this person. */
export const answerOnPort = (port: Port | MessagePortMain, house: House, actor: Actor): void => {
  new RPCHandler<Call>(router).upgrade(port as Port, { context: { house, actor } });
  port.start?.();
};
