import { AfterwordError } from "../core/errors.js";
import { widerNetworksOf } from "./client-address.js";
import { digest } from "./digest.js";
import { DAY, MINUTE } from "./durations.js";
// src/server/write-rate-limiter.ts
/** Milliseconds for which the daily salt is not read again. */
var SALT_KEPT = MINUTE;
/** How many refused keys are remembered; they are refused again without a query. Of more, the oldest are forgotten. */
var MOST_REFUSED = 1e4;
/** A longer text is not an address. */
var LONGEST_ADDRESS = 64;
/**
* By which factor the limit of a larger network is higher than that of one address: for a /64, a /56 and a /48. One household or
* rented server may have a whole /56, and one site a /48: they must not count as 65,536 addresses.
*/
var WIDER = [
	1,
	7 / 6,
	4 / 3
];
var WriteRateLimiter = class {
	#store;
	#now;
	/** By refused key: when it may write again. */
	#refused = /* @__PURE__ */ new Map();
	#salt;
	constructor(store, now) {
		this.#store = store;
		this.#now = now;
	}
	/**
	* Counts a write of this reader from this address, if both are within their limits.
	*
	* @throws AfterwordError `rate-limited`, with the time to wait
	*/
	async check(reader, address, { readerRateLimit, addressRateLimit }) {
		const entries = await this.#entriesFor(address, addressRateLimit);
		if (reader !== void 0) entries.push({
			key: reader,
			limit: readerRateLimit
		});
		for (const entry of entries) this.#assertNotRefused(entry);
		const counted = [];
		for (const { key, limit } of entries) {
			const { count, expiresAt } = await this.#store.increment(`pace ${key}`, limit.window);
			if (count <= limit.count) {
				counted.push({
					key,
					expiresAt
				});
				continue;
			}
			this.#rememberRefusal(key, expiresAt);
			for (const one of counted) await this.#store.decrement?.(`pace ${one.key}`, one.expiresAt);
			throw rateLimited(limit, expiresAt - this.#now());
		}
	}
	/** The networks of an address, the largest first: if that refuses, the smaller ones get no rows. */
	async #entriesFor(address, limit) {
		if (!address) return [{
			key: "of no address",
			limit
		}];
		const salt = await this.#dailySalt();
		const networks = widerNetworksOf(address.slice(0, LONGEST_ADDRESS));
		return (await Promise.all(networks.map(async (network, step) => ({
			key: `address ${await digest(`${salt} ${network}`)}`,
			limit: {
				...limit,
				count: Math.ceil(limit.count * (WIDER[step] ?? 1))
			}
		})))).reverse();
	}
	/** The salt for hashes of addresses. It is forgotten after a day; from then on nobody can find the addresses from the hashes. */
	async #dailySalt() {
		const now = this.#now();
		const known = this.#salt;
		if (known && now < known.until && now > known.until - 2 * SALT_KEPT) return known.value;
		const value = await this.#store.claim("salt", crypto.randomUUID(), DAY);
		this.#salt = {
			value,
			until: now + SALT_KEPT
		};
		return value;
	}
	#assertNotRefused({ key, limit }) {
		const expiresAt = this.#refused.get(key);
		if (expiresAt === void 0) return;
		const rest = expiresAt - this.#now();
		if (rest > 0 && rest <= 2 * limit.window) throw rateLimited(limit, rest);
		this.#refused.delete(key);
	}
	#rememberRefusal(key, expiresAt) {
		this.#refused.delete(key);
		this.#refused.set(key, expiresAt);
		for (const first of this.#refused.keys()) {
			if (this.#refused.size <= MOST_REFUSED) break;
			this.#refused.delete(first);
		}
	}
};
var rateLimited = ({ count, window }, rest) => new AfterwordError("rate-limited", `More than ${count} in ${window / 1e3} seconds.`, { retryAfter: Math.max(1e3, rest) });
export { WriteRateLimiter };

//# sourceMappingURL=write-rate-limiter.js.map