// Limits how often readers and addresses may write. A refused request leaves no rows behind: addresses are counted before readers, so
// that made-up readers of a refused address get no rows, and counts are taken back if a later limit refuses.
import { AfterwordError } from '../core/errors.js';
import { widerNetworksOf } from './client-address.js';
import { digest } from './digest.js';
import type { RateLimitStore } from './rate-limit-store.js';
import type { RateLimit } from './rate-limit.js';
import { DAY, MINUTE } from './durations.js';

/** Milliseconds for which the daily salt is not read again. */
const SALT_KEPT = MINUTE;
/** How many refused keys are remembered; they are refused again without a query. Of more, the oldest are forgotten. */
const MOST_REFUSED = 10_000;
/** A longer text is not an address. */
const LONGEST_ADDRESS = 64;

/**
 * By which factor the limit of a larger network is higher than that of one address: for a /64, a /56 and a /48. One household or
 * rented server may have a whole /56, and one site a /48: they must not count as 65,536 addresses.
 */
const WIDER = [1, 7 / 6, 4 / 3] as const;

interface LimitedKey {
  readonly key: string;
  readonly limit: RateLimit;
}

export class WriteRateLimiter {
  readonly #store: RateLimitStore;
  readonly #now: () => number;
  /** By refused key: when it may write again. */
  readonly #refused = new Map<string, number>();
  #salt: { readonly value: string; readonly until: number } | undefined;

  constructor(store: RateLimitStore, now: () => number) {
    this.#store = store;
    this.#now = now;
  }

  /**
   * Counts a write of this reader from this address, if both are within their limits.
   *
   * @throws AfterwordError `rate-limited`, with the time to wait
   */
  async check(
    reader: string | undefined,
    address: string | undefined,
    {
      readerRateLimit,
      addressRateLimit,
    }: { readonly readerRateLimit: RateLimit; readonly addressRateLimit: RateLimit },
  ): Promise<void> {
    const entries = await this.#entriesFor(address, addressRateLimit);
    if (reader !== undefined) entries.push({ key: reader, limit: readerRateLimit });
    for (const entry of entries) this.#assertNotRefused(entry);
    const counted: { readonly key: string; readonly expiresAt: number }[] = [];
    for (const { key, limit } of entries) {
      const { count, expiresAt } = await this.#store.increment(`pace ${key}`, limit.window);
      if (count <= limit.count) {
        counted.push({ key, expiresAt });
        continue;
      }
      this.#rememberRefusal(key, expiresAt);
      for (const one of counted) await this.#store.decrement?.(`pace ${one.key}`, one.expiresAt);
      throw rateLimited(limit, expiresAt - this.#now());
    }
  }

  /** The networks of an address, the largest first: if that refuses, the smaller ones get no rows. */
  async #entriesFor(address: string | undefined, limit: RateLimit): Promise<LimitedKey[]> {
    if (!address) return [{ key: 'of no address', limit }];
    const salt = await this.#dailySalt();
    const networks = widerNetworksOf(address.slice(0, LONGEST_ADDRESS));
    const entries = await Promise.all(
      networks.map(async (network, step) => ({
        key: `address ${await digest(`${salt} ${network}`)}`,
        limit: { ...limit, count: Math.ceil(limit.count * (WIDER[step] ?? 1)) },
      })),
    );
    return entries.reverse();
  }

  /** The salt for hashes of addresses. It is forgotten after a day; from then on nobody can find the addresses from the hashes. */
  async #dailySalt(): Promise<string> {
    const now = this.#now();
    const known = this.#salt;
    if (known && now < known.until && now > known.until - 2 * SALT_KEPT) return known.value;
    const value = await this.#store.claim('salt', crypto.randomUUID(), DAY);
    this.#salt = { value, until: now + SALT_KEPT };
    return value;
  }

  #assertNotRefused({ key, limit }: LimitedKey): void {
    const expiresAt = this.#refused.get(key);
    if (expiresAt === undefined) return;
    const rest = expiresAt - this.#now();
    // After the clock was set back, nobody is refused for longer than a window.
    if (rest > 0 && rest <= 2 * limit.window) throw rateLimited(limit, rest);
    this.#refused.delete(key);
  }

  #rememberRefusal(key: string, expiresAt: number): void {
    this.#refused.delete(key);
    this.#refused.set(key, expiresAt);
    for (const first of this.#refused.keys()) {
      if (this.#refused.size <= MOST_REFUSED) break;
      this.#refused.delete(first);
    }
  }
}

const rateLimited = ({ count, window }: RateLimit, rest: number): AfterwordError =>
  new AfterwordError('rate-limited', `More than ${count} in ${window / 1000} seconds.`, {
    retryAfter: Math.max(1000, rest),
  });
