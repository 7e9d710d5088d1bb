import { AfterwordError } from "../../core/errors.js";
import { digest } from "../digest.js";
import { DAY } from "../durations.js";
// src/server/mail/wishes.ts
/** Drafts from one network, in a day, that may ask for mails. */
var MOST_WISHES = 20;
var MailWishes = class {
	#store;
	#rateLimitStore;
	constructor(store, rateLimitStore) {
		this.#store = store;
		this.#rateLimitStore = rateLimitStore;
	}
	/** Whether this reader may ask: a guest types an address, that of a signed-in reader is in their token. */
	isPossible(identity) {
		return !identity?.author || identity.email !== void 0;
	}
	/**
	* The draft, without the wish if it is one too many: then the comment is still taken.
	*
	* @throws AfterwordError `invalid` if there is no address
	*/
	async check(draft, identity, network = "") {
		if (!draft.subscription) return draft;
		const { subscription: _, ...without } = draft;
		if (!this.isPossible(identity)) return without;
		if (!identity?.author && !draft.author.email) throw new AfterwordError("invalid", "Mails need an e-mail address.", { fields: { email: "required" } });
		const key = `mails ${await digest(`${await this.#store.secret()} ${network}`)}`;
		const { count } = await this.#rateLimitStore.increment(key, DAY);
		return count > MOST_WISHES ? without : draft;
	}
};
export { MailWishes };

//# sourceMappingURL=wishes.js.map