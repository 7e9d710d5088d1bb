import { AfterwordError } from "../core/errors.js";
import { widerNetworksOf } from "./client-address.js";
import { digest } from "./digest.js";
// src/server/write-rate-limiter.ts
var MINUTE = 6e4;
var DAY = 1440 * MINUTE;
/** Milliseconds for which the day's salt is not asked for again. */
var SALT_KEPT = MINUTE;
/** Who was refused, until their time is over: they cost no question to the store. Of more, those refused first are forgotten. */
var MOST_REFUSED = 1e4;
/** A longer text is not an address. */
var LONGEST_ADDRESS = 64;
/**
* How much more than one address the networks around it may write together, each step wider: a /56 is given to one
* household or one rented server as a /64 is, and a /48 to one site. Who has one is not to be 65,536 addresses.
*/
var WIDER = [
	1,
	7 / 6,
	4 / 3
];
var WriteRateLimiter = class {
	#store;
	#now;
	/** When those who were refused may write again, by key. */
	#refused = /* @__PURE__ */ new Map();
	#salt;
	constructor(store, now) {
		this.#store = store;
		this.#now = now;
	}
	/**
	* Counts a write of this reader from this address, if both may.
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
	/** The networks that count, widest first: where a wide one refuses, none of the many in it is written down. */
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
	/** Addresses are kept as a hash that nobody can turn back once its salt is gone, a day later. */
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