// HTTP requests for all adapters: with a time limit, and with every failure as an AfterwordError.
import { AfterwordError, type ErrorCode } from '../core/errors.js';

export interface RequestOptions {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** It goes on when the page is left. */
  readonly keepalive?: boolean;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds after which the request fails. Default 15,000. */
  readonly timeout?: number | undefined;
  /** The answer is a stream, which may go on for long: the time limit is only for its beginning. */
  readonly isStream?: boolean;
  /** Used instead of the page's `fetch`. */
  readonly fetch?: typeof fetch | undefined;
  /** The error in the body of an answer, if the back end says there more than by the status. */
  readonly parseError?: (answer: unknown) => AfterwordError | undefined;
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

/** The error for an answer whose status is not 2xx. */
export const errorOf = ({ status, headers, url }: Response, method = 'GET'): AfterwordError =>
  new AfterwordError(CODES[status] ?? 'unavailable', `${method} ${url} was answered with status ${status}.`, {
    retryAfter: retryAfter(headers.get('retry-after')),
  });

/** The answer to a request, if its status is 2xx. */
export const request = async (url: string, options: RequestOptions = {}): Promise<Response> => {
  const { signal, timeout = 15_000, isStream, fetch: ask = fetch, parseError, method = 'GET', ...init } = options;
  // Not AbortSignal.any and AbortSignal.timeout: Node 20 and WebKit remove them as garbage, and then they never fire.
  const limit = new AbortController();
  const forward = (): void => limit.abort(signal?.reason);
  if (signal?.aborted) forward();
  else signal?.addEventListener('abort', forward);
  const timer = setTimeout(() => {
    signal?.removeEventListener('abort', forward);
    limit.abort(new DOMException('It took too long.', 'TimeoutError'));
  }, timeout);
  // The limit is for the body of the answer too. In Node, a process does not wait for this timer to end.
  (Object(timer) as { unref?(): void }).unref?.();
  const response = await ask(url, { ...init, method, signal: limit.signal }).catch((cause) => {
    clearTimeout(timer);
    signal?.removeEventListener('abort', forward);
    throw new AfterwordError(signal?.aborted ? 'aborted' : 'network', `${method} ${url} had no answer.`, { cause });
  });
  if (isStream) clearTimeout(timer);
  if (response.ok) return response;
  throw parseError?.(await response.json().catch(() => undefined)) ?? errorOf(response, method);
};
