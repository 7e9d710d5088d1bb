import { linksIn } from "../body/links-in.js";
import { parseBody } from "../body/parse.js";
import { AfterwordError } from "../core/errors.js";
import { LIKE } from "../core/reactions.js";
import { digest } from "./digest.js";
import { WritePace } from "./write-pace.js";
// src/server/policy.ts
/** Which comments wait for a moderator. */
var HOLDS = [
	"nothing",
	"first",
	"everything"
];
var MINUTE = 6e4;
var DEFAULT_POLICY = {
	hold: "nothing",
	links: 2,
	reactions: [LIKE],
	guests: true,
	changeWindow: 15 * MINUTE,
	closeAfter: Infinity,
	repeatWindow: 60 * MINUTE,
	readerPace: {
		count: 5,
		window: MINUTE
	},
	addressPace: {
		count: 30,
		window: MINUTE
	},
	readPace: {
		count: 1200,
		window: MINUTE
	}
};
/** Seconds from a form's appearing in which nobody has written and sent a comment. */
var QUICKEST = 2;
/** Shorter texts than this ("Thank you!") different readers may well say in the same words. */
var OWN_WORDS = 60;
/** Stands for the article, which links without an address of their own lead from. */
var ANY_PAGE = "https://article.invalid/";
/** Whether a form was filled in as people do not, or there was none. Whoever is signed in is known not to be a program. */
var isProgram = ({ signs }, { author }) => !author && (!!signs?.trap || (signs?.seconds ?? 0) < QUICKEST);
/** A policy at work. */
var Guard = class {
	policy;
	#needs;
	#writePace;
	constructor(policy, needs) {
		this.policy = {
			...DEFAULT_POLICY,
			...policy
		};
		this.#needs = needs;
		this.#writePace = new WritePace(needs.ledger, needs.now);
		if (this.policy.hold === "first" && !needs.knows) throw new TypeError("The policy hold: \"first\" needs a store that knows its readers, such as sqlStore.");
	}
	mayWrite(identity) {
		return this.policy.guests || identity?.author !== void 0;
	}
	/** @throws AfterwordError `rate-limited` */
	async admit(identity, address) {
		if (identity?.moderates) return;
		await this.#writePace.admit(identity?.key, address, this.policy);
	}
	/** Whoever makes a call, and what of theirs they may still change. One who does not say who they are is new each time. */
	callerOf(identity) {
		return {
			...identity ?? { key: `nobody ${crypto.randomUUID()}` },
			changeWindow: this.policy.changeWindow
		};
	}
	/** The caller who adds this draft, with what becomes of it. */
	async initialStatus(draft, caller) {
		const waits = !caller.moderates && (isProgram(draft, caller) || await this.#waits(draft.body, caller));
		return {
			...caller,
			status: waits ? "pending" : "approved"
		};
	}
	/** The caller who edits a comment. What would have to wait if it were new waits; else it stays what it was. */
	async statusAfterEdit(body, caller) {
		const waits = !caller.moderates && await this.#waits(body, caller);
		return {
			...caller,
			status: waits ? "pending" : void 0
		};
	}
	/**
	* Adds a draft, unless the same was said a moment ago. The words are claimed before it is added, so that of several that
	* come at once one is; who fails gives them up, and may try again.
	*
	* @throws AfterwordError `invalid`, and whatever `add` throws
	*/
	async onlyOnce(id, draft, caller, add) {
		if (this.policy.repeatWindow === 0) return await add();
		const { ledger } = this.#needs;
		const mine = await digest(draft.id);
		const text = draft.body.source.replace(/\s+/g, " ").trim();
		const who = text.length < OWN_WORDS ? caller.key : "";
		const words = `words ${await digest(JSON.stringify([
			id,
			who,
			draft.parent,
			text
		]))}`;
		if (await ledger.claim(words, mine, this.policy.repeatWindow) !== mine) throw new AfterwordError("invalid", "The same was said a moment ago.", { fields: { body: "duplicate" } });
		try {
			return await add();
		} catch (error) {
			await ledger.release(words, mine).catch(() => {});
			throw error;
		}
	}
	isOver(began) {
		return began !== void 0 && this.#needs.now() - Date.parse(began) > this.policy.closeAfter;
	}
	async #waits(body, { key, author }) {
		const { hold, links } = this.policy;
		if (hold === "everything") return true;
		if (linksIn(parseBody(body, ANY_PAGE)) > links) return true;
		return hold === "first" && author?.role !== "author" && !await this.#needs.knows?.(key);
	}
};
export { DEFAULT_POLICY, Guard, HOLDS };

//# sourceMappingURL=policy.js.map