// Reads and caches the keys of a login from an address (JWKS, RFC 7517). While the address cannot be read, known keys stay valid, and
// a token with an unknown key is answered with "try again later".
import type * as jose from 'jose';
import { AfterwordError } from '../core/errors.js';
import { DAY } from './durations.js';

type Jose = typeof jose;

export interface KeySetOptions {
  readonly address: string;
  /** The clock, milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
  readonly fetch?: typeof fetch;
}

/** Milliseconds for which keys are not read again, */
const FRESH = 10 * 60_000;
/** and for which they stay valid while the address cannot be read. */
const LONGEST_KEPT = DAY;
/** Milliseconds between two reads because of an unknown key: anybody can send a token that names one. */
const LOOK_EVERY = 30_000;
/** Milliseconds between two attempts while the address cannot be read. */
const TRY_EVERY = 2000;
const TIMEOUT = 5000;
const LARGEST = 256 * 1024;

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** @throws TypeError for an address without encryption, whose answers could be replaced on the way */
export const checkKeyAddress = (address: string): void => {
  const { protocol, hostname } = new URL(address);
  if (protocol === 'https:' || LOOPBACK.test(hostname)) return;
  throw new TypeError(
    `Keys for tokens must be read over https:, not from ${new URL(address).origin}: without encryption they could be replaced on the way. ` +
      'http: is for this machine only (localhost).',
  );
};

/** Finds the key of a token, as `jwtVerify` asks for it. */
export const remoteKeySet = (
  { address, now = Date.now, fetch: get = fetch }: KeySetOptions,
  jose: Jose,
): jose.JWTVerifyGetKey => {
  let keys: jose.JWTVerifyGetKey | undefined;
  let readAt = -Infinity;
  let failedAt = -Infinity;
  let reading: Promise<boolean> | undefined;
  let cause: unknown;

  const since = (moment: number): number => {
    const passed = now() - moment;
    // If the clock was set back, everything counts as old.
    return passed < 0 ? Infinity : passed;
  };

  /** Reads the keys, unless that failed a moment ago. Resolves to whether they were read. */
  const read = async (): Promise<boolean> => {
    if (since(failedAt) < TRY_EVERY) return false;
    try {
      keys = jose.createLocalJWKSet((await readKeys(get, address)) as jose.JSONWebKeySet);
      readAt = now();
      return true;
    } catch (error) {
      failedAt = now();
      cause = error;
      return false;
    }
  };
  const readOnce = (): Promise<boolean> => {
    reading ??= read().finally(() => (reading = undefined));
    return reading;
  };

  return async (header, token) => {
    let isRead = true;
    if (!keys || since(readAt) >= FRESH) isRead = await readOnce();
    if (!keys || since(readAt) >= LONGEST_KEPT) throw unreadable(cause);
    try {
      return await keys(header, token);
    } catch (error) {
      if ((error as { code?: string }).code !== 'ERR_JWKS_NO_MATCHING_KEY') throw error;
      // The login may have a new key: reading the address again will show it.
      if (since(readAt) >= LOOK_EVERY || !isRead) isRead = await readOnce();
      if (!isRead) throw unreadable(cause);
      return await keys(header, token);
    }
  };
};

const unreadable = (cause: unknown): AfterwordError =>
  new AfterwordError('unavailable', 'Sign-ins cannot be checked at the moment: their keys cannot be read.', {
    cause,
    retryAfter: TRY_EVERY,
  });

/** @throws Error that says what is wrong with the answer */
const readKeys = async (get: typeof fetch, address: string): Promise<unknown> => {
  const response = await get(address, {
    headers: { accept: 'application/json, application/jwk-set+json' },
    // Only this address was checked; the target of a redirect would not be.
    redirect: 'manual',
    signal: AbortSignal.timeout(TIMEOUT),
  });
  if (response.status !== 200) {
    await response.body?.cancel();
    throw new Error(`The address of the keys answers ${response.status}; it must answer 200, without a redirect.`);
  }
  return JSON.parse(await readText(response)) as unknown;
};

const readText = async (response: Response): Promise<string> => {
  const decoder = new TextDecoder();
  let size = 0;
  let text = '';
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > LARGEST) throw new Error(`The keys have more than ${LARGEST} bytes.`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
};
