// The http adapter: a discussion that visitors share, kept by Afterword's server (afterword/server) or by whatever speaks
// its protocol. A guest is known to the server by a random secret that this browser keeps; a signed-in reader by a token of
// the site's own login.
import type { Adapter, CallOptions, Changes, CommentPage, Session } from '../core/adapter.js';
import { createBackOff } from '../core/back-off.js';
import { countGroups, groupsOf } from '../core/counting.js';
import { type AfterwordError, throwIfAborted } from '../core/errors.js';
import { loadable } from '../core/load-chunk.js';
import { MODERATOR_CODE } from '../core/moderator-access.js';
import { randomId } from '../core/random-id.js';
import type { CommentRecord } from '../core/records.js';
import { errorFromProblem, type Problem } from '../protocol/problem.js';
import { pageRoutes as routes, routePath, type Route } from '../protocol/page-routes.js';
import { advisedOn } from './advice.js';
import type { OccasionalCalls } from './http-occasional.js';
import type { Call, Requests } from './http-requests.js';
import type * as ChangeStreams from './http-change-stream.js';
import { localStorageSecret, type SecretKeeper } from './http-secret.js';
import { jsonIn } from './json-in.js';
import { request } from './request.js';

export type { SecretKeeper } from './http-secret.js';

export interface HttpAdapterOptions {
  /** Where the server is: `https://comments.example.com`, with whatever path it is mounted at. */
  readonly url: string;
  /** Stands in for the page's `fetch`. */
  readonly fetch?: typeof fetch;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** A signed-in reader's JWT, or where to get one; asked anew for every request, so that it may be renewed. */
  readonly token?: string | (() => string | undefined | Promise<string | undefined>);
  /** Default: this browser's localStorage; where that is refused, as long as the page. */
  readonly secret?: SecretKeeper;
  /** Milliseconds until a call is given up. Default 15,000. */
  readonly timeout?: number;
}

/** Calls whose code is loaded when the first of them is made. */
const OCCASIONAL = [
  'latest',
  'report',
  'search',
  'history',
  'own',
  'removeOwn',
  'moderate',
  'queue',
  'queueState',
  'decide',
  'decisions',
  'undo',
  'reports',
  'restore',
  'administration',
  'linkTo',
  'signOut',
] as const satisfies readonly (keyof OccasionalCalls)[];

const loadOccasional = loadable(() => import('./http-occasional.js'));
const loadChangeStreams = loadable(() => import('./http-change-stream.js'));

/** Whether a moderator has signed in at this origin itself, with a cookie that no script sees (src/moderation.ts). */
const hereModerates = localStorageSecret('', 'moderator');

const ignore = (): void => {};

/** The exchange of the code in the address of this page. */
let exchanging: Promise<void> | undefined;

export const httpAdapter = (options: HttpAdapterOptions): Adapter => {
  const { url, headers, token, timeout, fetch: fetchOption, secret = localStorageSecret(url) } = options;
  const base = url.replace(/\/+$/, '');
  /** The session of a moderator who came by a link from the page for moderators. */
  const moderator = localStorageSecret(url, 'moderator');
  const advised = advisedOn(base, (origin) => `start it with --origin ${origin}`);
  const changeStreams: ChangeStreams.ChangeStream[] = [];
  /** Who asked last. What a stream tells depends on who opened it. */
  let lastReader: string | undefined;

  const authorization = async (isReading: boolean): Promise<string | undefined> => {
    if (globalThis.location?.hash.startsWith(MODERATOR_CODE))
      exchanging = loadOccasional().then(
        (calls) => calls.takeModeratorCode(base, moderator, request, fetchOption),
        ignore,
      );
    await exchanging;
    const signed = moderator.get() || (typeof token === 'function' ? await token() : token);
    if (signed) return `Bearer ${signed}`;
    // Who has never written anything needs no name, and shares the answers that others got.
    if (!secret.get() && !isReading) secret.set(randomId().replaceAll('-', '') + randomId().replaceAll('-', ''));
    const known = secret.get();
    return known && `Guest ${known}`;
  };

  const authorize = async (isReading: boolean): Promise<string | undefined> => {
    const reader = await authorization(isReading);
    // Who was not known yet may have been told of their own comment as of somebody else's: they wrote it in another tab.
    if (reader !== lastReader) for (const stream of changeStreams) stream.reopen(!lastReader);
    lastReader = reader;
    return reader;
  };

  // A guest has written for the first time, in another tab. What they write from then on must be known as their own here too.
  globalThis.addEventListener?.('storage', () => {
    if (!lastReader && secret.get()) authorize(true).catch(() => {});
  });

  const ask = async (
    route: Route,
    { query, body, isStream = false }: Call & { readonly isStream?: boolean },
    call: CallOptions = {},
  ): Promise<Response> => {
    throwIfAborted(call.signal);
    const json = body !== undefined && JSON.stringify(body);
    const who = await authorize(route.method === 'GET' || isStream);
    // A page may preload the answer for readers who are not known, and caches may share it. Chromium gives it to every request of the
    // same address, whatever its headers, and no cache looks at the cookie of a moderator. So for them the address ends differently.
    const end = route === routes.list && (who || hereModerates.get()) ? '&' : '';
    const answering = advised(
      request(base + routePath(route, query) + end, {
        method: route.method,
        // A reply or a removal may be sent in the moment in which the page is left. Browsers allow 64 KiB for that, which is more than
        // 20,000 letters of any script. A reply that takes more (of characters that JSON escapes) is sent at the next visit.
        keepalive: route.method === 'DELETE' || (route === routes.add && new Blob([json as string]).size < 64_000),
        headers: {
          ...headers,
          ...(who && { authorization: who }),
          ...(isStream && { accept: 'text/event-stream' }),
          ...(json && { 'content-type': 'application/json' }),
        },
        ...(json && { body: json }),
        signal: call.signal,
        timeout,
        isStream,
        fetch: fetchOption,
        parseError: errorFromProblem,
      }),
      call,
    );
    // The session of a moderator is over: they are again who they were.
    answering.catch(({ code }: AfterwordError) => code === 'unauthorized' && moderator.set(''));
    return await answering;
  };

  const read: Requests['read'] = async <T>(route: Route, what: Call, call?: CallOptions) =>
    (await jsonIn(await ask(route, what, call))) as T;
  const send: Requests['send'] = async (route, what, call) => {
    await ask(route, what, call);
  };

  /** A call whose code is loaded when it is made. */
  const occasional =
    (name: keyof OccasionalCalls) =>
    async (...given: never[]): Promise<unknown> => {
      const { occasionalCalls } = await loadOccasional();
      const make = occasionalCalls({ read, send, moderator })[name] as (...all: never[]) => Promise<unknown>;
      return await make(...given);
    };

  /** A stream that has room for another discussion. */
  const streamWithRoom = ({ createChangeStream, MOST_FOLLOWED }: typeof ChangeStreams): ChangeStreams.ChangeStream => {
    let stream = changeStreams.find(({ size }) => size < MOST_FOLLOWED);
    if (!stream) {
      stream = createChangeStream({
        base,
        async open(discussions, signal) {
          const { body } = await ask(routes.follow, { body: { discussions }, isStream: true }, { signal });
          return body ?? undefined;
        },
        ask: (discussion, since, signal) => read<Changes>(routes.changes, { query: { discussion, since } }, { signal }),
        reader: () => authorize(true),
      });
      changeStreams.push(stream);
    }
    return stream;
  };

  const calls = Object.fromEntries(OCCASIONAL.map((name) => [name, occasional(name)])) as unknown as OccasionalCalls;

  return {
    name: 'http',
    identity: secret,

    list: (discussion, { order, limit, cursor, thread, around } = {}, call) =>
      read<CommentPage>(routes.list, { query: { discussion, order, limit, cursor, thread, around } }, call),

    add(discussion, draft, call) {
      const add = (proof?: string) =>
        read<CommentRecord>(routes.add, { query: { discussion, proof }, body: draft }, call);
      return add().catch(async (error: AfterwordError) => {
        if (!(error.cause as Problem | undefined)?.challenge) throw error;
        return (await loadOccasional()).prove(error, add, call);
      });
    },

    async count(ids, call) {
      throwIfAborted(call?.signal);
      return await countGroups(groupsOf(ids), async (id) => {
        const { counts } = await read<{ counts: { discussion: string; total: number }[] }>(
          routes.count,
          { query: { id } },
          call,
        );
        return counts.map(({ discussion, total }) => [discussion, total] as const);
      });
    },

    edit: (discussion, comment, change, call) =>
      read<CommentRecord>(routes.edit, { query: { discussion, comment }, body: change }, call),

    remove: (discussion, comment, call) => send(routes.remove, { query: { discussion, comment } }, call),

    react: (discussion, comment, { name, on }, call) =>
      read<CommentRecord>(on ? routes.react : routes.unreact, { query: { discussion, comment, name } }, call),

    ...calls,

    moderatorAccess: calls,

    session: (call) => read<Session>(routes.session, {}, call),

    changes: (discussion, since, call) => read<Changes>(routes.changes, { query: { discussion, since } }, call),

    watch(discussion, since, onChange) {
      const ending = new AbortController();
      const { signal } = ending;
      const backOff = createBackOff(signal);
      const begin = async (): Promise<void> => {
        try {
          const streams = await loadChangeStreams();
          if (signal.aborted) return;
          signal.addEventListener('abort', streamWithRoom(streams).watch(discussion, since, onChange));
        } catch {
          backOff.later(() => void begin());
        }
      };
      void begin();
      return () => ending.abort();
    },
  };
};
