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
  if (!header) return undefined;
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
};

/** The answer to a GET of `url`, if it is a good one (2xx). */
export const request = async (
  url: string,
  { signal, timeout = 15_000, fetch: ask = fetch }: RequestOptions = {},
): Promise<Response> => {
  const limit = AbortSignal.timeout(timeout);
  let response: Response;
  try {
    response = await ask(url, { signal: signal ? AbortSignal.any([signal, limit]) : limit });
  } catch (cause) {
    if (signal?.aborted) throw new AfterwordError('aborted', `GET ${url} was aborted.`, { cause });
    throw new AfterwordError('network', `GET ${url} had no answer.`, { cause });
  }
  if (response.ok) return response;
  const wait = retryAfter(response.headers.get('retry-after'));
  throw new AfterwordError(
    CODES[response.status] ?? 'unavailable',
    `GET ${url} was answered with status ${response.status}.`,
    wait === undefined ? {} : { retryAfter: wait },
  );
};
