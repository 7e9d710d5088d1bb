// Which sites may use this server from a browser (the Fetch standard's CORS protocol). Pages of the server's own origin always
// may; other origins must be on a list. Credentials are allowed only for origins that are listed by name, never for `*`.
import { AfterwordError } from '../core/errors.js';

export interface CorsOptions {
  /** Origins, as `https://blog.example`; `*` for any; `loopback` for pages of this machine. Default: the server's own. */
  readonly origins?: readonly string[] | 'loopback' | undefined;
}

const METHODS = 'GET, HEAD, POST, PUT, PATCH, DELETE';
const REQUEST_HEADERS = 'authorization, content-type, if-none-match, last-event-id';
const RESPONSE_HEADERS = 'etag, retry-after, x-request-id';
/** As long as any browser keeps a preflight, in seconds. */
const MAX_AGE = '7200';

const isLoopback = (origin: string): boolean =>
  URL.canParse(origin) && ['localhost', '127.0.0.1', '[::1]'].includes(new URL(origin).hostname);

/** The origin in a form that is safe to repeat in a log or an error: normalised by `URL`, or `null`. */
const originName = (request: Request): string => {
  const origin = request.headers.get('origin') ?? '';
  return (URL.canParse(origin) ? new URL(origin).origin : 'null').slice(0, LONGEST_ORIGIN);
};

/** A host has 253 characters at the most. */
const LONGEST_ORIGIN = 300;

export interface Cors {
  /** Whether pages of an origin may use this server; for its own origin, only if that is listed. */
  readonly admits: (origin: string) => boolean;
  /** The headers an answer to this request needs. */
  headersFor(request: Request): Record<string, string>;
  /** The answer to a preflight; `undefined` when the request is not a preflight. */
  preflight(request: Request): Response | undefined;
  /** @throws AfterwordError `forbidden` when a page of another site tries to write */
  check(request: Request): void;
  /** The origin of a page that may not use this server, and which setting would allow it. For the server's log. */
  refused(request: Request): { readonly origin: string; readonly hint: string } | undefined;
}

export const corsWith = ({ origins = [] }: CorsOptions): Cors => {
  const listed = origins === 'loopback' ? [] : origins;
  for (const origin of listed) {
    const isOrigin = origin === '*' || (URL.canParse(origin) && new URL(origin).origin === origin);
    if (!isOrigin) throw new TypeError(`"${origin}" is no origin; it looks like https://blog.example, without a path.`);
  }
  const named = new Set(listed);
  const admits = (origin: string): boolean =>
    named.has(origin) || named.has('*') || (origins === 'loopback' && isLoopback(origin));
  const isOpen = named.size > 0 || origins === 'loopback';
  /** Compares hosts only: behind a proxy the scheme may differ. */
  const isOwn = (origin: string, request: Request): boolean =>
    URL.canParse(origin) && new URL(origin).host === (request.headers.get('host') ?? new URL(request.url).host);

  const isRefused = (request: Request): boolean => {
    const origin = request.headers.get('origin');
    return origin !== null && !admits(origin) && !isOwn(origin, request);
  };

  const headersFor = (request: Request): Record<string, string> => {
    const origin = request.headers.get('origin');
    if (origin === null || !admits(origin)) return isOpen ? { vary: 'Origin' } : {};
    return named.has(origin)
      ? {
          'access-control-allow-origin': origin,
          'access-control-allow-credentials': 'true',
          'access-control-expose-headers': RESPONSE_HEADERS,
          vary: 'Origin',
        }
      : { 'access-control-allow-origin': '*', 'access-control-expose-headers': RESPONSE_HEADERS, vary: 'Origin' };
  };

  return {
    admits,
    headersFor,
    preflight(request) {
      if (request.method !== 'OPTIONS' || !request.headers.has('access-control-request-method')) return undefined;
      const allowed = headersFor(request);
      const headers = allowed['access-control-allow-origin']
        ? {
            ...allowed,
            'access-control-allow-methods': METHODS,
            'access-control-allow-headers': REQUEST_HEADERS,
            'access-control-max-age': MAX_AGE,
          }
        : allowed;
      return new Response(null, { status: 204, headers });
    },
    check(request) {
      if (!isRefused(request)) return;
      throw new AfterwordError(
        'forbidden',
        `Pages of ${originName(request)} may not write here: it is not among this server’s origins.`,
      );
    },
    refused(request) {
      if (!isRefused(request)) return undefined;
      const origin = originName(request);
      const hint = URL.canParse(origin)
        ? `A page of ${origin} was refused. If it is yours, allow it: --origin ${origin} (AFTERWORD_ORIGINS, or the option origins).`
        : 'A page without an origin of its own was refused: a file, or a sandboxed frame. Serve it from a site, and allow that by --origin.';
      return { origin, hint };
    },
  };
};
