// One way to ask over HTTP for every adapter that does: a time limit, and each way of failing told as an AfterwordError.
import { AfterwordError, type ErrorCode } from '../core/errors.js';

export interface RequestOptions {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds until the call is given up. Default 15,000. */
  readonly timeout?: number | undefined;
  /** The answer is a stream, which may last: the time limit is for its beginning. */
  readonly streams?: boolean;
  /** Stands in for the page's `fetch`. */
  readonly fetch?: typeof fetch | undefined;
  /** The error in an answer of the back end's own kind, where it says more than its status. */
  readonly explain?: (answer: unknown) => AfterwordError | undefined;
}

const CODES: Readonly<Record<number, ErrorCode>> = {
  400: 'invalid',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  410: 'not-found',
  413: 'invalid',
  422: 'invalid',
  429: 'rate-limited',
  507: 'quota',
};

/** Milliseconds in a Retry-After header (RFC 9110, section 10.2.3): seconds, or a date. */
const retryAfter = (header: string | null): number | undefined => {
  if (!header) return undefined;
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
};

/** The answer to a request, if it is a good one (2xx). */
export const request = async (url: string, options: RequestOptions = {}): Promise<Response> => {
  const { signal, timeout = 15_000, streams, fetch: ask = fetch, explain, method = 'GET', ...init } = options;
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), timeout);
  const signals = signal ? AbortSignal.any([signal, limit.signal]) : limit.signal;
  let response: Response;
  try {
    response = await ask(url, { ...init, method, signal: signals });
    if (streams) clearTimeout(timer);
  } catch (cause) {
    clearTimeout(timer);
    if (signal?.aborted) throw new AfterwordError('aborted', `${method} ${url} was aborted.`, { cause });
    throw new AfterwordError('network', `${method} ${url} had no answer.`, { cause });
  }
  if (response.ok) return response;
  const explained = explain?.(await response.json().catch(() => undefined));
  if (explained) throw explained;
  const wait = retryAfter(response.headers.get('retry-after'));
  throw new AfterwordError(
    CODES[response.status] ?? 'unavailable',
    `${method} ${url} was answered with status ${response.status}.`,
    wait === undefined ? {} : { retryAfter: wait },
  );
};
