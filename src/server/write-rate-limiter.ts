// How fast readers and addresses may write. Whatever is refused leaves nothing behind: an address is counted before a reader,
// so that one who makes up reader after reader writes no row for each, and counts are given back when another one refuses.
import { AfterwordError } from '../core/errors.js';
import { widerNetworksOf } from './client-address.js';
import { digest } from './digest.js';
import type { RateLimitStore } from './rate-limit-store.js';
import type { RateLimit } from './rate-limit.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Milliseconds for which the day's salt is not asked for again. */
const SALT_KEPT = MINUTE;
/** Who was refused, until their time is over: they cost no question to the store. Of more, those refused first are forgotten. */
const MOST_REFUSED = 10_000;
/** A longer text is not an address. */
const LONGEST_ADDRESS = 64;

/**
 * How much more than one address the networks around it may write together, each step wider: a /56 is given to one
 * household or one rented server as a /64 is, and a /48 to one site. Who has one is not to be 65,536 addresses.
 */
const WIDER = [1, 7 / 6, 4 / 3] as const;

interface LimitedKey {
  readonly key: string;
  readonly limit: RateLimit;
}

export class WriteRateLimiter {
  readonly #store: RateLimitStore;
  readonly #now: () => number;
  /** When those who were refused may write again, by key. */
  readonly #refused = new Map<string, number>();
  #salt: { readonly value: string; readonly until: number } | undefined;

  constructor(store: RateLimitStore, now: () => number) {
    this.#store = store;
    this.#now = now;
  }

  /**
   * Counts a write of this reader from this address, if both may.
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

  /** The networks that count, widest first: where a wide one refuses, none of the many in it is written down. */
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

  /** Addresses are kept as a hash that nobody can turn back once its salt is gone, a day later. */
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
    // A clock that was set back is not to keep anybody out for longer than their window.
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
