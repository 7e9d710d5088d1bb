// How fast one address may read. Kept in memory only, since a database that is written to with every read would be the slower
// for it: several servers each count their own readers. Addresses of this machine and of private networks are not counted:
// they are a proxy's that the server was not told of (all readers would share its address), or one's own.
import { AfterwordError } from '../core/errors.js';
import { networkOf } from './client-address.js';
import type { RateLimit } from './rate-limit.js';

/** Networks that are counted at a time; of more, those seen first are forgotten. Some 10 MB with the names. */
const MAX_NETWORKS = 50_000;
/** What is no address stands for itself, by its beginning. */
const MAX_NAME_LENGTH = 64;

const PRIVATE_IPV4 = /^(127|10|192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))\./;
/** Loopback, link-local and unique local addresses, as networkOf writes them. */
const PRIVATE_IPV6 = /^(0:0:0:0$|fe[89ab][\da-f]:|f[cd][\da-f]{2}:)/;

export const isPrivate = (network: string): boolean =>
  network.includes(':') ? PRIVATE_IPV6.test(network) : PRIVATE_IPV4.test(network);

export class ReadRateLimiter {
  readonly #limit: RateLimit;
  readonly #now: () => number;
  readonly #maxNetworks: number;
  #counts = new Map<string, { count: number }>();
  #windowEnd = 0;

  constructor(limit: RateLimit, now: () => number, maxNetworks = MAX_NETWORKS) {
    this.#limit = limit;
    this.#now = now;
    this.#maxNetworks = maxNetworks;
  }

  /** How many networks are counted at the moment. */
  get size(): number {
    return this.#counts.size;
  }

  /**
   * Counts one request of this address.
   *
   * @throws AfterwordError `rate-limited`, with the time to wait
   */
  check(address: string | undefined): void {
    const { count, window } = this.#limit;
    if (!address || count === 0 || count === Infinity) return;
    const network = networkOf(address).slice(0, MAX_NAME_LENGTH);
    if (isPrivate(network)) return;
    const now = this.#now();
    // The second holds after a clock that was set back.
    if (now >= this.#windowEnd || now < this.#windowEnd - window) {
      this.#counts = new Map();
      this.#windowEnd = now + window;
    }
    let counter = this.#counts.get(network);
    if (!counter) {
      if (this.#counts.size >= this.#maxNetworks) this.#evictOldest();
      this.#counts.set(network, (counter = { count: 0 }));
    }
    counter.count += 1;
    if (counter.count <= count) return;
    throw new AfterwordError('rate-limited', `More than ${count} requests in ${window / 1000} seconds.`, {
      retryAfter: Math.max(1000, this.#windowEnd - now),
    });
  }

  #evictOldest(): void {
    for (const network of this.#counts.keys()) {
      this.#counts.delete(network);
      return;
    }
  }
}
