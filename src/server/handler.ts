// The server as a function from Request to Response over any adapter. It runs wherever these two classes exist (Node, Deno, Bun,
// Workers). It keeps no state that a second server over the same store would need.
import { AfterwordError } from '../core/errors.js';
import { webAddress } from '../core/url.js';
import type { OwnLanguages } from '../locales/own-names.js';
import type { RouteName } from '../protocol/routes.js';
import { identify, type TokenReader } from './callers.js';
import { checkLanguage, checkLocales } from './check-locales.js';
import { classifier } from './classifier/classifier.js';
import { clientAddress, networkOf } from './client-address.js';
import { corsWith, type CorsOptions } from './cors.js';
import type { EndpointContext } from './endpoint.js';
import { endpointsOf } from './endpoints.js';
import { memoryRateLimitStore } from './rate-limit-store.js';
import { memoryNameStore } from './name-store.js';
import { ChangeStreams, type StreamLimits } from './change-streams.js';
import { type Log, traceOf } from './log.js';
import { checkNamedIds } from './id-limits.js';
import { SignIn } from './moderators/sign-in.js';
import { mailsOf } from './mail/mails.js';
import { matchMounted } from './mounted-path.js';
import type { RuleSource } from './judging/rule-book.js';
import { PageCache } from './page-cache.js';
import { Guard, type Policy } from './policy.js';
import { Proofs } from './proof/proofs.js';
import { readQuery } from './query.js';
import { ReadRateLimiter } from './read-rate-limiter.js';
import { HttpError } from './http-error.js';
import { type Check, checkJudge, type CheckExtra } from './judging/check.js';
import { problemReply, responseOf } from './reply.js';
import { readBody } from './request-body.js';
import { ReservedNames } from './reserved-names.js';
import { isRateLimitStore, isNameStore, type Store } from './store.js';

/** Characters of an address with its query: enough for 500 ids of a usual length in one request. */
const MAX_URL_LENGTH = 65_536;

/** Routes that check themselves which pages may use them, or that any page may use. */
const WITHOUT_ORIGIN: ReadonlySet<RouteName> = new Set(['signIn', 'mailDecide', 'mailConfirm', 'mailLeave']);

export interface HandlerOptions extends CorsOptions {
  readonly adapter: Store;
  readonly policy?: Policy;
  /** Rules beyond the policy, such as words that hold a comment. It is asked before each comment. Default: those of the store. */
  readonly rules?: RuleSource | undefined;
  /** Verifies the tokens of signed-in readers (jwtReader). Without it everyone is a guest. */
  readonly readToken?: TokenReader | undefined;
  /** The address where readers reach it, `https://blog.example/comments`. Default: the root of the host that a request names. */
  readonly url?: string | undefined;
  /** How many proxies of your own are in front of it, whose X-Forwarded-For can be trusted. Default 0. */
  readonly proxies?: number;
  /** The file of the moderation page, served beside /moderate; it may have a hash in its query. Default: `afterword-moderation.js`. */
  readonly moderationScript?: string;
  /**
   * Set if mails are sent (`mailChannel` in the outbox of its store): then readers may ask for mails about replies, and the links in mails
   * work. `language` is that of the pages for moderators, of ours or of `locales`; links decide only if they were sent to one of `owners`, if that is given.
   * Default: no mails.
   */
  readonly mails?: { readonly language?: string; readonly owners?: readonly string[] } | undefined;
  /**
   * Words of the site's own, by languages: other words for a language, or a language of its own, for /moderate, for the pages that links in
   * mails lead to, for feeds, and for mails (which take the same option). The messages of mails are in `mail` of a language. Default: none.
   */
  readonly locales?: OwnLanguages | undefined;
  /** The language of feeds, and of the pages for moderators if `mails` says no other: one of ours, or of `locales`. Default: English. */
  readonly language?: string | undefined;
  /** The site's own judge of comments, or `httpCheck` for a server that is one. Default: none. */
  readonly check?: Check | undefined;
  /** What the check is told beyond the comment: the writer's e-mail address, or the address that it comes from. Default: neither. */
  readonly checkSends?: readonly CheckExtra[] | undefined;
  /** How many streams of changes it serves at once. */
  readonly streams?: StreamLimits;
  /** Called for each request. Default: no log. */
  readonly log?: Log;
  /** The clock, milliseconds since 1970. */
  readonly now?: () => number;
}

export interface RequestContext {
  /** The address that the connection comes from. Requests without one share one rate limit (Policy.addressRateLimit). */
  readonly address?: string | undefined;
}

export interface Handler {
  (request: Request, context?: RequestContext): Promise<Response>;
  /** Ends the streams of changes, for a server that stops; their readers connect again, to another server. */
  close(): void;
  /** How many streams of changes are open, and how large its cached pages are. */
  state(): { readonly streams: number; readonly cacheBytes: number };
}

/** The rules that moderators set on their page. */
const rulesOf = ({ rulesSettings }: Store): RuleSource | undefined => rulesSettings && (() => rulesSettings.get());

export const createHandler = ({
  adapter,
  policy = {},
  rules,
  origins,
  readToken,
  url: publicUrl,
  proxies = 0,
  moderationScript = 'afterword-moderation.js',
  mails,
  locales: givenLocales = {},
  language = 'en',
  check,
  checkSends,
  streams = {},
  log,
  now = Date.now,
}: HandlerOptions): Handler => {
  if (publicUrl !== undefined && !webAddress(publicUrl))
    throw new TypeError(`url: "${publicUrl}" is not an address such as https://blog.example/comments.`);
  const base = publicUrl === undefined ? '' : new URL(publicUrl).pathname.replace(/\/+$/, '');
  const locales = checkLocales(givenLocales);
  checkLanguage(locales, language);
  const cors = corsWith({ origins });
  const rateLimitStore = isRateLimitStore(adapter) ? adapter : memoryRateLimitStore(now);
  const warn = (message: string): void => console.warn(message);
  const guard = new Guard(policy, {
    rateLimitStore,
    approvedComments: adapter.approvedComments?.bind(adapter),
    rules: rules ?? rulesOf(adapter),
    areRulesFixed: rules !== undefined,
    ...(policy.classifier !== false &&
      adapter.decidedComments && { classifier: classifier(adapter.decidedComments, now) }),
    ...(check && { check: checkJudge({ check, extras: checkSends, warn }) }),
    now,
  });
  const reservedNames = new ReservedNames(isNameStore(adapter) ? adapter : memoryNameStore());
  const readRateLimiter = new ReadRateLimiter(guard.policy.readRateLimit, now);
  const changeStreams = new ChangeStreams(adapter, streams, now);
  const pages = new PageCache();
  const signIn = new SignIn({ store: adapter.moderators, publicUrl, now });
  const endpoints = endpointsOf({
    adapter,
    guard,
    proofs: new Proofs(guard.policy.proof, rateLimitStore, now),
    reservedNames,
    changeStreams,
    pages,
    warn,
    signIn,
    mails:
      mails &&
      mailsOf({ ...mails, language: mails.language ?? language, locales, store: adapter.mail, rateLimitStore }),
    moderationScript,
    language,
    locales,
    admits: cors.admits,
  });

  /** Checks the request step by step, the cheapest checks first, and calls its endpoint. */
  const answer = async (
    request: Request,
    { address }: RequestContext,
    extra: Readonly<Record<string, string>>,
    note: (route: string) => void,
  ): Promise<Response> => {
    const isGet = request.method === 'GET' || request.method === 'HEAD';
    const clientIp = clientAddress(request.headers, address, proxies);
    if (isGet) readRateLimiter.check(clientIp);
    if (request.url.length > MAX_URL_LENGTH)
      throw new HttpError(
        new AfterwordError('invalid', `An address may have at most ${MAX_URL_LENGTH} characters.`),
        414,
      );
    const url = new URL(request.url);
    const { name, search } = matchMounted(request.method, url, base);
    note(name);
    // Following changes is reading too, although it is a POST.
    const isReading = isGet || name === 'follow';
    if (isReading && !isGet) readRateLimiter.check(clientIp);
    // The pages that links lead to have no origin that they could send (own-page.ts, mail/mail-endpoints.ts).
    const isByCode = WITHOUT_ORIGIN.has(name);
    if (!isReading && !isByCode) cors.check(request);
    const query = readQuery(name, search);
    checkNamedIds(query);
    // Such a page may do what its code allows, whoever is signed in.
    const moderator = await signIn.identify(request, isReading || isByCode);
    const isSession = moderator !== undefined || signIn.hasToken(request);
    const identity = isSession ? moderator : await identify(request.headers.get('authorization'), readToken, isReading);
    // If that fails now, it is done with the next request.
    if (identity) await reservedNames.learn(identity, isReading).catch(() => {});
    const context: EndpointContext = {
      request,
      url,
      base: publicUrl?.replace(/\/+$/, '') ?? '',
      query,
      identity,
      network: clientIp === undefined ? undefined : networkOf(clientIp),
      read: (schema) => readBody(request, schema),
      async checkRateLimit() {
        await guard.checkRateLimit(identity, clientIp);
        return guard.callerOf(identity);
      },
    };
    const reply = await endpoints[name](context);
    if (!(reply instanceof Response)) return await responseOf(reply, request, extra);
    for (const [header, value] of Object.entries(extra)) reply.headers.set(header, value);
    return reply;
  };

  const handle = async (request: Request, context: RequestContext = {}): Promise<Response> => {
    const started = performance.now();
    const id = crypto.randomUUID();
    const note = (route: string, status: number, error?: unknown): void => {
      if (!log) return;
      const refused = cors.refused(request);
      log({
        level: status >= 500 ? 'error' : refused ? 'warn' : 'info',
        time: new Date(now()).toISOString(),
        request: id,
        method: request.method,
        route,
        status,
        // Not by `now`: the clock may be set during the request.
        milliseconds: Math.round(performance.now() - started),
        ...refused,
        ...(status >= 500 && { error: traceOf(error) }),
      });
    };
    const preflight = cors.preflight(request);
    if (preflight) {
      // A preflight that is allowed is not logged: the request itself follows and is.
      if (cors.refused(request)) note('preflight', preflight.status);
      return preflight;
    }
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
    note(route, response.status, error);
    return response;
  };

  return Object.assign(handle, {
    close: () => changeStreams.close(),
    state: () => ({ streams: changeStreams.size, cacheBytes: pages.bytes }),
  });
};
