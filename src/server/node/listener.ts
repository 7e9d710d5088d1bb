// The handler on a port of this machine, by Node. Slow and endless senders are cut off here; a stop lets those finish who are
// being answered.
import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Handler } from '../handler.js';
import type { Files } from './files.js';

export interface ListenOptions {
  readonly handler: Handler;
  /** 0 for any free port. */
  readonly port: number;
  readonly host: string;
  /** Rejects if the store does not answer; for /health/ready. */
  readonly ready: () => Promise<void>;
  /** Files served beside the protocol's routes. */
  readonly files?: Files | undefined;
  /**
   * Whether the process is this server's own: then its global Request and Response may be replaced by lighter ones, which
   * makes reads quicker. Default false.
   */
  readonly ownsProcess?: boolean;
}

export interface Listener {
  readonly url: string;
  readonly server: Server;
  /** Accepts no more connections, ends the streams, and resolves when all requests have been answered. */
  stop(): Promise<void>;
}

/** Milliseconds in which the head of a request, and the whole request, must arrive. */
const HEAD_LIMIT = 10_000;
const REQUEST_LIMIT = 30_000;
/** Milliseconds that an idle connection is kept: longer than proxies keep theirs, because they would find it closed otherwise. */
const KEEP_ALIVE = 65_000;
/** Milliseconds that answers may still take after a stop. */
const GRACE = 10_000;

const text = (status: number, body: string): Response =>
  new Response(`${body}\n`, { status, headers: { 'content-type': 'text/plain', 'cache-control': 'no-store' } });

export const listen = async ({
  handler,
  port,
  host,
  ready,
  files,
  ownsProcess = false,
}: ListenOptions): Promise<Listener> => {
  let isStopping = false;

  const answer = async (request: Request, address: string | undefined): Promise<Response> => {
    const { pathname } = new URL(request.url);
    if (pathname === '/health/live') return text(200, 'live');
    if (pathname === '/health/ready') {
      if (isStopping) return text(503, 'stopping');
      return await ready().then(
        () => text(200, 'ready'),
        () => text(503, 'the store does not answer'),
      );
    }
    return (await files?.(request, pathname)) ?? (await handler(request, { address }));
  };

  const listener = getRequestListener((request, { incoming }) => answer(request, incoming.socket.remoteAddress), {
    overrideGlobalObjects: ownsProcess,
  });
  const server = createServer(
    {
      headersTimeout: HEAD_LIMIT,
      requestTimeout: REQUEST_LIMIT,
      keepAliveTimeout: KEEP_ALIVE,
      connectionsCheckingInterval: 2000,
    },
    (request, response) => {
      if (isStopping) response.setHeader('connection', 'close');
      response.once('close', () => isStopping && server.closeIdleConnections());
      void listener(request, response);
    },
  );
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const { port: taken } = server.address() as AddressInfo;

  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    server,
    async stop() {
      isStopping = true;
      const closed = new Promise((resolve) => server.close(resolve));
      handler.close();
      server.closeIdleConnections();
      // Browsers open some connections in advance, and Node counts these as busy.
      for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
      const timer = setTimeout(() => server.closeAllConnections(), GRACE);
      await closed;
      clearTimeout(timer);
    },
  };
};
