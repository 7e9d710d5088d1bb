import { discussionClosed } from "../core/create-record.js";
import { AfterwordError } from "../core/errors.js";
import { LIKE } from "../core/reactions.js";
import { DRAFT_FORMATS } from "../core/vocabulary.js";
import { digest } from "./digest.js";
import { candidateOf } from "./judging/candidate.js";
import { RuleBook, noRules } from "./judging/rule-book.js";
import { judge } from "./judging/verdict.js";
import { WriteRateLimiter } from "./write-rate-limiter.js";
import { MINUTE } from "./durations.js";
// src/server/policy.ts
var DEFAULT_POLICY = {
	hold: "nothing",
	links: 2,
	proof: "never",
	classifier: true,
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
/** Texts shorter than this ("Thank you!") are duplicates only if the same reader sends them again. */
var COMMON_PHRASE_LENGTH = 60;
/** Applies a policy. */
var Guard = class {
	policy;
	#dependencies;
	#writeRateLimiter;
	ruleBook;
	constructor(policy, dependencies) {
		this.policy = {
			...DEFAULT_POLICY,
			...policy
		};
		this.#dependencies = dependencies;
		this.#writeRateLimiter = new WriteRateLimiter(dependencies.rateLimitStore, dependencies.now);
		if (this.policy.hold === "first" && !dependencies.approvedComments) throw new TypeError("The policy hold: \"first\" needs a store with approvedComments, such as sqlStore.");
		const { rules = noRules, areRulesFixed = false, now } = dependencies;
		this.ruleBook = new RuleBook(rules, areRulesFixed, this.policy, dependencies, now);
	}
	mayWrite(identity) {
		return this.policy.guests || identity?.author !== void 0;
	}
	/** @throws AfterwordError `invalid` if readers may not write in the format of this body */
	async checkFormat(discussion, { format }) {
		const { formats } = await this.ruleBook.rulesFor(discussion);
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
	/**
	* The caller who adds a draft, or edits a comment, with the status that the comment gets by what the judges find. After an edit in which
	* they find nothing, the status is unchanged. Moderators meet no judge.
	*
	* @throws AfterwordError `invalid` if a judge refuses the comment
	*/
	async judge(candidate) {
		const { draft, network } = candidate;
		const caller = {
			...candidate.caller,
			...draft && network && { network }
		};
		const unchanged = draft && "approved";
		if (caller.moderates) return {
			...caller,
			status: unchanged,
			heldFor: []
		};
		const { status = unchanged, heldFor } = await judge(await this.ruleBook.judgesFor(candidate.discussion), candidateOf(candidate));
		return {
			...caller,
			status,
			heldFor
		};
	}
	/**
	* The caller after the site's own judge was asked too. It is not asked about what is spam already, and not about moderators.
	*
	* @param judged what `judge` made of the caller
	*/
	async consult(candidate, judged) {
		const { check } = this.#dependencies;
		if (!check || judged.moderates || judged.status === "spam") return judged;
		const { status = judged.status, heldFor } = await judge([check], candidateOf(candidate));
		return {
			...judged,
			status,
			heldFor: [...judged.heldFor ?? [], ...heldFor]
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
	isExpired(began, { closeAfter }) {
		return began !== void 0 && this.#dependencies.now() - Date.parse(began) > closeAfter;
	}
	/**
	* Refuses comments in a discussion that the rules have closed; the store itself refuses them if a moderator has closed it.
	*
	* @param firstCommentAt asks when its first comment was written
	* @throws AfterwordError `closed`
	*/
	async assertOpen(discussion, firstCommentAt) {
		const rules = await this.ruleBook.rulesFor(discussion);
		if (rules.closeAfter !== Infinity && this.isExpired(await firstCommentAt(), rules)) throw discussionClosed();
	}
	/**
	* Adds a comment, unless the same reader has added one to the discussion a short time ago, and the rules do not allow that.
	*
	* @throws AfterwordError `rate-limited`, and whatever `add` throws
	*/
	async inSlowMode(discussion, { key, moderates }, add) {
		const { slowMode } = await this.ruleBook.rulesFor(discussion);
		if (!slowMode || moderates) return await add();
		const { rateLimitStore, now } = this.#dependencies;
		const name = `slow ${await digest(JSON.stringify([discussion, key]))}`;
		const { count, expiresAt } = await rateLimitStore.increment(name, slowMode * 1e3);
		if (count > 1) throw new AfterwordError("rate-limited", `One comment in ${slowMode} seconds.`, { retryAfter: Math.max(1e3, expiresAt - now()) });
		try {
			return await add();
		} catch (error) {
			await rateLimitStore.decrement?.(name, expiresAt).catch(() => {});
			throw error;
		}
	}
};
export { DEFAULT_POLICY, Guard };

//# sourceMappingURL=policy.js.map