// Listens: a store goes in, an address and the means to stop come out.
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hostname, networkInterfaces } from 'node:os';
import { createAdaptorServer } from '@hono/node-server';
import { DualtrackError } from '../errors.ts';
import type { Store } from '../store/contract.ts';
import { WIDE_BUDGET } from './budget-requests.ts';
import { type AppOptions, createApp } from './create-app.ts';
import { LOCAL_HOSTNAMES } from './guard-host.ts';
import { isLoopback } from './is-loopback.ts';

export interface ServeOptions
  extends Pick<AppOptions, 'workbench' | 'onError' | 'intake' | 'author' | 'tokens' | 'called'> {
  /** The address to bind; by default 127.0.0.1, which no other machine reaches. */
  readonly host?: string;
  /** Lets everybody who reaches a wider address read, without a token. */
  readonly open?: boolean;
  /** 0 takes any free port. */
  readonly port: number;
}

export interface Serving {
  /** Where the page is, e.g. http://127.0.0.1:4610/ */
  readonly url: string;
  /** Stops listening and ends every connection at once, also those kept alive. The store stays open. */
  close(): Promise<void>;
}
const WILDCARDS = ['0.0.0.0', '::', ''];

/**
 * Serves the API and the workbench until `close()`.
 * Throws DualtrackError port-taken when another program has the port, invalid-option when the address cannot be bound, tokens-missing when
 * other machines would reach it and neither tokens nor `open` are given.
 */
export async function serve(store: Store, options: ServeOptions): Promise<Serving> {
  const host = options.host ?? '127.0.0.1';
  if (!Number.isInteger(options.port) || options.port < 0 || options.port > 65535)
    throw new DualtrackError('invalid-option', `port out of range: ${options.port}`, 'give a whole number, 0 to 65535');
  if (!isLoopback(host) && !options.tokens && !options.open)
    throw new DualtrackError(
      'tokens-missing',
      `other machines reach this address, and nobody has a token: ${host}`,
      'make one with `dualtrack token add NAME`, or let everybody read with --open',
    );
  // The app must know the port it answers for, which is known only once it listens; no request can come before.
  let answer: ReturnType<typeof createApp>['fetch'] | undefined;
  const server = createAdaptorServer({ fetch: (request, env) => answer!(request, env) }) as Server;
  server.listen({ host, port: options.port, exclusive: true });
  await once(server, 'listening').catch((error: NodeJS.ErrnoException) => {
    throw refusal(error, host, options.port);
  });
  const { port } = server.address() as AddressInfo;
  const name = host.includes(':') ? `[${host}]` : host;
  const isWildcard = WILDCARDS.includes(host);
  answer = createApp(store, {
    port,
    hostnames: [...new Set([...(isWildcard ? ownNames() : [name]), ...LOCAL_HOSTNAMES])],
    ...(options.called && { called: options.called }),
    ...(options.tokens && { tokens: options.tokens }),
    ...(options.workbench !== undefined && { workbench: options.workbench }),
    // Whoever reaches this machine from elsewhere may look; add and put right only with a token that opens it.
    ...(options.intake && (options.tokens || isLoopback(host)) && { intake: options.intake }),
    ...(!isLoopback(host) && { budget: WIDE_BUDGET }),
    ...(options.author !== undefined && { author: options.author }),
    ...(options.onError && { onError: options.onError }),
  }).fetch;
  return {
    url: `http://${isWildcard ? '127.0.0.1' : name}:${port}/`,
    async close() {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** This machine's name and addresses: a page elsewhere can point its own name at them, but cannot take theirs. */
function ownNames(): string[] {
  const addresses = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
  return [hostname(), ...addresses.map(({ address, family }) => (family === 'IPv6' ? `[${address}]` : address))];
}

function refusal(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new DualtrackError('port-taken', `port taken: ${port}`, 'choose another port, or 0 for any free one', {
      cause: error,
    });
  return new DualtrackError(
    'invalid-option',
    `address cannot be bound: ${host}:${port} (${error.code ?? error.message})`,
    'use 127.0.0.1 and a port from 1024 on',
    { cause: error },
  );
}
