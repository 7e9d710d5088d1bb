// The server: a function from Request to Response over any adapter, which runs wherever those two do (Node, Deno, Bun,
// Workers). It keeps nothing that a second one beside it would need.
import type { Adapter } from '../core/adapter.js';
import { webAddress } from '../core/url.js';
import { identify, type TokenReader } from './callers.js';
import { clientAddress, networkOf } from './client-address.js';
import { corsWith, type CorsOptions } from './cors.js';
import { endpointsOf, type Visit } from './endpoints.js';
import { type Ledger, memoryLedger } from './ledger.js';
import { Live, type StreamLimits } from './live.js';
import { type Log, traceOf } from './log.js';
import { Guard, type Policy } from './policy.js';
import { readQuery } from './query.js';
import { problemReply, responseOf } from './reply.js';
import { readBody } from './request-body.js';
import { matchRoute } from './router.js';

/** What a store may be besides an adapter, for a server that makes the most of it; sqlStore is all of it. */
export interface Store extends Adapter, Partial<Ledger> {
  /** Whether a reader has had a comment approved. */
  knows?(key: string): Promise<boolean>;
}

export interface HandlerOptions extends CorsOptions {
  readonly adapter: Store;
  readonly policy?: Policy;
  /** Makes sure of signed-in readers' tokens (jwtReader). Without it everyone is a guest. */
  readonly readToken?: TokenReader | undefined;
  /** Where readers reach it, `https://blog.example/comments`. Default: at the root of whatever a request names. */
  readonly url?: string | undefined;
  /** How many proxies of your own stand in front, whose X-Forwarded-For can be believed. Default 0. */
  readonly proxies?: number;
  /** How many streams of changes it serves at once. */
  readonly streams?: StreamLimits;
  /** Told of each request. Default: nothing is written down. */
  readonly log?: Log;
  /** The clock, milliseconds since 1970. */
  readonly now?: () => number;
}

export interface RequestContext {
  /** The address the connection comes from. All who come without one share one pace (Policy.addressPace). */
  readonly address?: string | undefined;
}

export interface Handler {
  (request: Request, context?: RequestContext): Promise<Response>;
  /** Ends the streams of changes, for a server that stops; whoever listened comes back to another. */
  close(): void;
}

const isLedger = (store: Store): store is Store & Ledger =>
  store.hit !== undefined && store.first !== undefined && store.forget !== undefined;

export const createHandler = ({
  adapter,
  policy = {},
  origins,
  readToken,
  url: publicUrl,
  proxies = 0,
  streams = {},
  log,
  now = Date.now,
}: HandlerOptions): Handler => {
  if (publicUrl !== undefined && !webAddress(publicUrl))
    throw new TypeError(`url: "${publicUrl}" is no address; it looks like https://blog.example/comments.`);
  const base = publicUrl === undefined ? '' : new URL(publicUrl).pathname.replace(/\/+$/, '');
  const cors = corsWith({ origins });
  const ledger = isLedger(adapter) ? adapter : memoryLedger(now);
  const guard = new Guard(policy, { ledger, knows: adapter.knows?.bind(adapter), now });
  const live = new Live(adapter, streams, now);
  const warn = (message: string): void => console.warn(message);
  const endpoints = endpointsOf({ adapter, guard, live, warn });

  /** Called before anything of the request is believed. */
  const answer = async (
    request: Request,
    { address }: RequestContext,
    extra: Readonly<Record<string, string>>,
    note: (route: string) => void,
  ): Promise<Response> => {
    const url = new URL(request.url);
    const path = url.pathname.startsWith(`${base}/`) ? url.pathname.slice(base.length) : '/';
    const { name, names } = matchRoute(request.method, path);
    note(name);
    const isReading = request.method === 'GET' || request.method === 'HEAD' || name === 'follow';
    if (!isReading) cors.check(request);
    const query = readQuery(name, url.searchParams);
    const identity = await identify(request.headers.get('authorization'), readToken, isReading);
    const client = clientAddress(request.headers, address, proxies);
    const visit: Visit = {
      request,
      url,
      base: publicUrl?.replace(/\/+$/, '') ?? '',
      path,
      names,
      query,
      identity,
      network: client === undefined ? undefined : networkOf(client),
      read: (schema) => readBody(request, schema),
      async admit() {
        await guard.admit(identity, client);
        return guard.callerOf(identity);
      },
    };
    const reply = await endpoints[name](visit);
    if (!(reply instanceof Response)) return await responseOf(reply, request, extra);
    for (const [header, value] of Object.entries(extra)) reply.headers.set(header, value);
    return reply;
  };

  const handle = async (request: Request, context: RequestContext = {}): Promise<Response> => {
    const preflight = cors.preflight(request);
    if (preflight) return preflight;
    const started = performance.now();
    const id = crypto.randomUUID();
    const extra = { ...cors.headersFor(request), 'x-request-id': id };
    let route = 'none';
    let error: unknown;
    let response: Response;
    try {
      response = await answer(request, context, extra, (name) => (route = name));
    } catch (thrown) {
      error = thrown;
      response = await responseOf(problemReply(thrown), request, extra);
    }
    const { status } = response;
    log?.({
      level: status >= 500 ? 'error' : 'info',
      time: new Date(now()).toISOString(),
      request: id,
      method: request.method,
      route,
      status,
      // Not by the clock, which may be set meanwhile.
      milliseconds: Math.round(performance.now() - started),
      ...(status >= 500 && { error: traceOf(error) }),
    });
    return response;
  };

  return Object.assign(handle, { close: () => live.close() });
};
