// Limits how often one address may read. The counts are kept in memory only, because writing to the database with every read would
// make it slow; so each of several servers counts its own requests. Private addresses and those of this machine are not counted:
// such an address is a proxy that is not configured (all readers would share it), or the owner's own computer.
import { AfterwordError } from '../core/errors.js';
import { networkOf } from './client-address.js';
import type { RateLimit } from './rate-limit.js';

/** Networks that are counted at a time, about 10 MB; of more, the oldest are forgotten. */
const MAX_NETWORKS = 50_000;
/** A text that is not an address is cut to this length. */
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
    // The second condition is true after the clock was set back.
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
