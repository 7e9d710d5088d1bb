// One way to ask over HTTP for every adapter that does: a time limit, and each way of failing told as an AfterwordError.
import { AfterwordError, type ErrorCode } from '../core/errors.js';

export interface RequestOptions {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds until the call is given up. Default 15,000. */
  readonly timeout?: number;
  /** Stands in for the page's `fetch`. */
  readonly fetch?: typeof fetch | undefined;
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
  const wait = Number(header) * 1000 || Date.parse(header ?? '') - Date.now();
  return wait > 0 ? wait : undefined;
};

/** The answer to a GET of `url`, if it is a good one (2xx). */
export const request = async (
  url: string,
  { signal, timeout = 15_000, fetch: ask = fetch }: RequestOptions = {},
): Promise<Response> => {
  const limit = AbortSignal.timeout(timeout);
  const response = await ask(url, { signal: signal ? AbortSignal.any([signal, limit]) : limit }).catch((cause) => {
    throw new AfterwordError(signal?.aborted ? 'aborted' : 'network', `GET ${url} had no answer.`, { cause });
  });
  const { ok, status, headers } = response;
  if (ok) return response;
  throw new AfterwordError(CODES[status] ?? 'unavailable', `GET ${url} was answered with status ${status}.`, {
    retryAfter: retryAfter(headers.get('retry-after')),
  });
};
