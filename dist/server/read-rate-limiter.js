import { AfterwordError } from "../core/errors.js";
import { networkOf } from "./client-address.js";
// src/server/read-rate-limiter.ts
/** Networks that are counted at a time, about 10 MB; of more, the oldest are forgotten. */
var MAX_NETWORKS = 5e4;
/** A text that is not an address is cut to this length. */
var MAX_NAME_LENGTH = 64;
var PRIVATE_IPV4 = /^(127|10|192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))\./;
/** Loopback, link-local and unique local addresses, as networkOf writes them. */
var PRIVATE_IPV6 = /^(0:0:0:0$|fe[89ab][\da-f]:|f[cd][\da-f]{2}:)/;
var isPrivate = (network) => network.includes(":") ? PRIVATE_IPV6.test(network) : PRIVATE_IPV4.test(network);
var ReadRateLimiter = class {
	#limit;
	#now;
	#maxNetworks;
	#counts = /* @__PURE__ */ new Map();
	#windowEnd = 0;
	constructor(limit, now, maxNetworks = MAX_NETWORKS) {
		this.#limit = limit;
		this.#now = now;
		this.#maxNetworks = maxNetworks;
	}
	/** How many networks are counted at the moment. */
	get size() {
		return this.#counts.size;
	}
	/**
	* Counts one request of this address.
	*
	* @throws AfterwordError `rate-limited`, with the time to wait
	*/
	check(address) {
		const { count, window } = this.#limit;
		if (!address || count === 0 || count === Infinity) return;
		const network = networkOf(address).slice(0, MAX_NAME_LENGTH);
		if (isPrivate(network)) return;
		const now = this.#now();
		if (now >= this.#windowEnd || now < this.#windowEnd - window) {
			this.#counts = /* @__PURE__ */ new Map();
			this.#windowEnd = now + window;
		}
		let counter = this.#counts.get(network);
		if (!counter) {
			if (this.#counts.size >= this.#maxNetworks) this.#evictOldest();
			this.#counts.set(network, counter = { count: 0 });
		}
		counter.count += 1;
		if (counter.count <= count) return;
		throw new AfterwordError("rate-limited", `More than ${count} requests in ${window / 1e3} seconds.`, { retryAfter: Math.max(1e3, this.#windowEnd - now) });
	}
	#evictOldest() {
		for (const network of this.#counts.keys()) {
			this.#counts.delete(network);
			return;
		}
	}
};
export { ReadRateLimiter, isPrivate };

//# sourceMappingURL=read-rate-limiter.js.map