// Who a request says it is by a moderator's session: by the cookie of the server's own pages, or by the bearer token of one other page.
import { AfterwordError } from '../../core/errors.js';
import type { Identity } from '../callers.js';
import { SESSION_IDLE, type ModeratorSession, type ModeratorStore } from './moderator-store.js';
import type { SignedInSession } from './signed-in-session.js';
import { hashOf, isSecret, randomSecret, TOKEN_PREFIX } from './secrets.js';

/** Milliseconds after which a stream of changes that a moderator opened ends, so that it is asked again who they are. */
const STREAM_TIME = 60 * 1000;

const NAME = 'afterword-moderator';

export interface SignInOptions {
  readonly store: ModeratorStore | undefined;
  /** Where readers reach the server, if that is configured. */
  readonly publicUrl: string | undefined;
  readonly now: () => number;
}

export class SignIn {
  readonly store: ModeratorStore | undefined;
  readonly now: () => number;
  readonly #publicUrl: URL | undefined;

  constructor({ store, publicUrl, now }: SignInOptions) {
    this.store = store;
    this.now = now;
    this.#publicUrl = publicUrl === undefined ? undefined : new URL(publicUrl);
  }

  /** Whether a browser says that a page of the server itself made the request. */
  isOwnPage(request: Request): boolean {
    const site = request.headers.get('sec-fetch-site');
    if (site !== null && site !== 'same-origin' && site !== 'none') return false;
    const origin = request.headers.get('origin');
    return origin === null || this.isOwnOrigin(origin, request);
  }

  isOwnOrigin(origin: string, request: Request): boolean {
    if (this.#publicUrl) return origin === this.#publicUrl.origin;
    // Behind a proxy the scheme may differ.
    const host = request.headers.get('host') ?? new URL(request.url).host;
    return URL.canParse(origin) && new URL(origin).host === host;
  }

  /** Whether a request has the bearer token of a moderator's session, and not one of the site's own login. */
  hasToken(request: Request): boolean {
    return this.store !== undefined && BEARER.test(request.headers.get('authorization') ?? '');
  }

  /**
   * The moderator whose session a request has; `undefined` if it has none.
   *
   * @throws AfterwordError `unauthorized` for a session that is over, if the request writes; `forbidden` if a page of another site uses
   * the cookie to write
   */
  async identify(request: Request, isReading: boolean): Promise<Identity | undefined> {
    if (!this.store) return undefined;
    const authorization = request.headers.get('authorization') ?? '';
    const [, token] = BEARER.exec(authorization) ?? [];
    if (token !== undefined) return await this.#byToken(token, request, isReading);
    // A browser that is known as a guest's may also be a moderator's.
    if (/^bearer/i.test(authorization)) return undefined;
    const secret = this.#cookieOf(request);
    if (secret === undefined) return undefined;
    const isOwn = this.isOwnPage(request);
    if (isReading && !isOwn) return undefined;
    const identity = await this.#identityOf('cookie', secret);
    // A browser names the origin of every request that writes.
    if (identity && !isReading && !(isOwn && request.headers.has('origin')))
      throw new AfterwordError(
        'forbidden',
        'A moderator’s cookie is for the server’s own pages. If this is one, tell the server its address (--url).',
      );
    return identity;
  }

  /** Starts a session of the server's own pages. Returns the header that sets its cookie. */
  async start(moderator: string, request: Request): Promise<string> {
    const secret = randomSecret();
    await this.store!.startSession(await hashOf('cookie', secret), moderator, undefined, this.now());
    return this.#cookie(secret, request, SESSION_IDLE / 1000);
  }

  /** The header that keeps the cookie of a session for another idle time. */
  renewed(request: Request): string | undefined {
    const secret = this.#cookieOf(request);
    return secret && this.#cookie(secret, request, SESSION_IDLE / 1000);
  }

  /** The header that deletes the cookie. */
  ended(request: Request): string {
    return this.#cookie('', request, 0);
  }

  /** Starts a session of the pages of one origin. Returns its bearer token. */
  async startFor(origin: string, moderator: string): Promise<string> {
    const secret = randomSecret();
    await this.store!.startSession(await hashOf('bearer', secret), moderator, origin, this.now());
    return TOKEN_PREFIX + secret;
  }

  async #byToken(token: string, request: Request, isReading: boolean): Promise<Identity | undefined> {
    const identity = isSecret(token)
      ? await this.#identityOf('bearer', token, request.headers.get('origin'))
      : undefined;
    if (identity || isReading) return identity;
    throw new AfterwordError('unauthorized', 'This moderator’s session is over.');
  }

  /** @param origin of the page that asks; a browser does not name it when a page reads from its own origin */
  async #identityOf(
    kind: SignedInSession['kind'],
    secret: string,
    origin: string | null = null,
  ): Promise<Identity | undefined> {
    const hash = await hashOf(kind, secret);
    const found = await this.store!.findSession(hash, this.now());
    if (!found || (kind === 'bearer' && origin !== null && origin !== found.origin)) return undefined;
    return this.#asIdentity(found, hash, kind);
  }

  #asIdentity({ moderator: { id, name } }: ModeratorSession, hash: string, kind: SignedInSession['kind']): Identity {
    return {
      key: `moderator ${id}`,
      author: { id: `moderator ${id}`, name, role: 'moderator' },
      moderates: true,
      expires: this.now() + STREAM_TIME,
      session: { hash, moderator: id, kind },
    };
  }

  #isSecure(request: Request): boolean {
    return (this.#publicUrl ?? new URL(request.url)).protocol === 'https:';
  }

  /** Browsers take a cookie with this prefix only from the server itself, over HTTPS, and for all its paths. */
  #nameFor(request: Request): string {
    return (this.#isSecure(request) ? '__Host-' : '') + NAME;
  }

  #cookieOf(request: Request): string | undefined {
    const name = `${this.#nameFor(request)}=`;
    const pair = (request.headers.get('cookie') ?? '')
      .slice(0, LONGEST_COOKIES)
      .split(/; */)
      .find((one) => one.startsWith(name));
    const secret = pair?.slice(name.length) ?? '';
    return isSecret(secret) ? secret : undefined;
  }

  #cookie(secret: string, request: Request, seconds: number): string {
    const secure = this.#isSecure(request) ? '; Secure' : '';
    return `${this.#nameFor(request)}=${secret}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Strict${secure}`;
  }
}

const BEARER = new RegExp(`^bearer +${TOKEN_PREFIX}(.*)$`, 'i');
/** Browsers send fewer characters. */
const LONGEST_COOKIES = 16_384;
