import { AfterwordError } from "../core/errors.js";
import { networkOf } from "./client-address.js";
// src/server/read-pace.ts
/** Networks that are counted at a time; of more, those seen first are forgotten. Some 10 MB with the names. */
var MOST_NETWORKS = 5e4;
/** What is no address stands for itself, by its beginning. */
var LONGEST_NAME = 64;
var PRIVATE_IPV4 = /^(127|10|192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))\./;
/** Loopback, link-local and unique local addresses, as networkOf writes them. */
var PRIVATE_IPV6 = /^(0:0:0:0$|fe[89ab][\da-f]:|f[cd][\da-f]{2}:)/;
var isPrivate = (network) => network.includes(":") ? PRIVATE_IPV6.test(network) : PRIVATE_IPV4.test(network);
var ReadPace = class {
	#pace;
	#now;
	#most;
	#counts = /* @__PURE__ */ new Map();
	#ends = 0;
	constructor(pace, now, most = MOST_NETWORKS) {
		this.#pace = pace;
		this.#now = now;
		this.#most = most;
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
	admit(address) {
		const { count, window } = this.#pace;
		if (!address || count === 0 || count === Infinity) return;
		const network = networkOf(address).slice(0, LONGEST_NAME);
		if (isPrivate(network)) return;
		const now = this.#now();
		if (now >= this.#ends || now < this.#ends - window) {
			this.#counts = /* @__PURE__ */ new Map();
			this.#ends = now + window;
		}
		let tally = this.#counts.get(network);
		if (!tally) {
			if (this.#counts.size >= this.#most) this.#forgetFirst();
			this.#counts.set(network, tally = { count: 0 });
		}
		tally.count += 1;
		if (tally.count <= count) return;
		throw new AfterwordError("rate-limited", `More than ${count} requests in ${window / 1e3} seconds.`, { retryAfter: Math.max(1e3, this.#ends - now) });
	}
	#forgetFirst() {
		for (const network of this.#counts.keys()) {
			this.#counts.delete(network);
			return;
		}
	}
};
export { ReadPace, isPrivate };

//# sourceMappingURL=read-pace.js.map