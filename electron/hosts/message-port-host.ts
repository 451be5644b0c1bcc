import { RPCHandler } from '@orpc/server/message-port';
import type { MessagePortMain } from 'electron';
import { router } from '../core/router.ts';
import type { Call } from '../door/call.ts';

/** Any end of a message channel: Electron's in the desktop app, Node's in tests. */
type Port = Parameters<RPCHandler<Call>['upgrade']>[0] & { start?: () => void };

/** Answers the operations that come through a message port: one page, one connection. */
export const answerOnPort = (port: Port | MessagePortMain, call: Call): void => {
  new RPCHandler<Call>(router).upgrade(port as Port, { context: call });
  port.start?.();
};
