import { linksIn } from "../body/links-in.js";
import { parseBody } from "../body/parse.js";
import { DRAFT_LIMITS } from "../core/draft.js";
import { AfterwordError } from "../core/errors.js";
import { LIKE } from "../core/reactions.js";
import { DRAFT_FORMATS } from "../core/vocabulary.js";
import { digest } from "./digest.js";
import { WriteRateLimiter } from "./write-rate-limiter.js";
// src/server/policy.ts
var MINUTE = 6e4;
var DEFAULT_POLICY = {
	hold: "nothing",
	links: 2,
	formats: DRAFT_FORMATS,
	reactions: [LIKE],
	guests: true,
	changeWindow: 15 * MINUTE,
	closeAfter: Infinity,
	repeatWindow: 60 * MINUTE,
	readerRateLimit: {
		count: 5,
		window: MINUTE
	},
	addressRateLimit: {
		count: 30,
		window: MINUTE
	},
	readRateLimit: {
		count: 1200,
		window: MINUTE
	}
};
/** A person needs at least this many seconds to write and send a comment after the form has appeared. */
var FASTEST_HUMAN_SECONDS = 2;
/** Texts shorter than this ("Thank you!") are duplicates only if the same reader sends them again. */
var COMMON_PHRASE_LENGTH = 60;
/** Stands for the article's address, which relative links are resolved against. */
var ANY_PAGE = "https://article.invalid/";
/** Whether a draft seems to come from a program: no form, a filled honeypot, or too fast. Signed-in readers are never suspected. */
var isProgram = ({ spamSignals }, { author }) => !author && (!!spamSignals?.honeypot || (spamSignals?.seconds ?? 0) < FASTEST_HUMAN_SECONDS);
/** Applies a policy. */
var Guard = class {
	policy;
	#dependencies;
	#writeRateLimiter;
	constructor(policy, dependencies) {
		this.policy = {
			...DEFAULT_POLICY,
			...policy
		};
		this.#dependencies = dependencies;
		this.#writeRateLimiter = new WriteRateLimiter(dependencies.rateLimitStore, dependencies.now);
		if (this.policy.hold === "first" && !dependencies.hasApprovedComment) throw new TypeError("The policy hold: \"first\" needs a store with hasApprovedComment, such as sqlStore.");
	}
	mayWrite(identity) {
		return this.policy.guests || identity?.author !== void 0;
	}
	/** @throws AfterwordError `invalid` if readers may not write in the format of this body */
	checkFormat({ format }) {
		const { formats } = this.policy;
		if (!formats.some((one) => one === format)) throw new AfterwordError("invalid", `The formats here are: ${formats.join(", ")}.`);
	}
	/** @throws AfterwordError `rate-limited` */
	async checkRateLimit(identity, address) {
		if (identity?.moderates) return;
		await this.#writeRateLimiter.check(identity?.key, address, this.policy);
	}
	/** The caller of the store for an identity. An anonymous request gets a new random key each time. */
	callerOf(identity) {
		return {
			...identity ?? { key: `nobody ${crypto.randomUUID()}` },
			changeWindow: this.policy.changeWindow
		};
	}
	/** The caller who adds this draft, with the status that the comment gets. */
	async initialStatus(draft, caller) {
		if (caller.moderates) return {
			...caller,
			status: "approved"
		};
		const heldFor = [...isProgram(draft, caller) ? ["program"] : [], ...await this.#rulesFor(draft.body, caller)];
		return {
			...caller,
			status: heldFor.length ? "pending" : "approved",
			heldFor
		};
	}
	/** The caller who edits a comment, with its status: `pending` if a new comment with this body would wait, else unchanged. */
	async statusAfterEdit(body, caller) {
		const heldFor = caller.moderates ? [] : await this.#rulesFor(body, caller);
		return {
			...caller,
			status: heldFor.length ? "pending" : void 0,
			heldFor
		};
	}
	/**
	* Adds a draft, unless the same text was added a short time ago. The text is claimed before it is added, so that only one of several
	* requests at the same time succeeds. If adding fails, the claim is given up, so that the reader may try again.
	*
	* @throws AfterwordError `invalid`, and whatever `add` throws
	*/
	async rejectDuplicates(id, draft, caller, add) {
		if (this.policy.repeatWindow === 0) return await add();
		const { rateLimitStore } = this.#dependencies;
		const draftHash = await digest(draft.id);
		const text = draft.body.source.replace(/\s+/g, " ").trim();
		const author = text.length < COMMON_PHRASE_LENGTH ? caller.key : "";
		const words = `words ${await digest(JSON.stringify([
			id,
			author,
			draft.parent,
			text
		]))}`;
		if (await rateLimitStore.claim(words, draftHash, this.policy.repeatWindow) !== draftHash) throw new AfterwordError("invalid", "The same text was sent a moment ago.", { fields: { body: "duplicate" } });
		try {
			return await add();
		} catch (error) {
			await rateLimitStore.release(words, draftHash).catch(() => {});
			throw error;
		}
	}
	isExpired(began) {
		return began !== void 0 && this.#dependencies.now() - Date.parse(began) > this.policy.closeAfter;
	}
	/** The names of the rules for which a comment with this text waits. */
	async #rulesFor(body, { key, author }) {
		const { hold, links } = this.policy;
		if (body.source.length > DRAFT_LIMITS.body) return ["long"];
		const isNew = hold === "first" && author?.role !== "author";
		return [
			...hold === "everything" ? ["everything"] : [],
			...linksIn(parseBody(body, ANY_PAGE)) > links ? ["links"] : [],
			...isNew && !await this.#dependencies.hasApprovedComment?.(key) ? ["first"] : []
		];
	}
};
export { DEFAULT_POLICY, Guard };

//# sourceMappingURL=policy.js.map