import { createORPCClient } from '@orpc/client';
import { RPCLink as HttpLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import type { contract } from '#shared/contract/contract.ts';

type Client = ContractRouterClient<typeof contract>;

/** In the desktop app the preload hands one end of a message channel over to the core. */
const portToCore = (): MessagePort => {
  const { port1, port2 } = new MessageChannel();
  window.postMessage('so-ke-hoach:door', '*', [port2]);
  port1.start();
  return port1;
};

const link =
  window.location.protocol === 'so-ke-hoach:'
    ? new PortLink({ port: portToCore() })
    : new HttpLink({ url: `${window.location.origin}/rpc` });

const client: Client = createORPCClient(link);

/** Every operation of the book as query and mutation options. */
export const api = createTanstackQueryUtils(client);
