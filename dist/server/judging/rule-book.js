import { effectiveRules } from "./effective-rules.js";
import { judgesOf } from "./judges.js";
import { wordsJudge } from "./words-judge.js";
// src/server/judging/rule-book.ts
/** Milliseconds for which the rules are not asked for again, except before a comment is judged. */
var RECENT = 5e3;
var noRules = () => ({
	rules: {},
	revision: 0
});
var RuleBook = class {
	/** Whether moderators cannot change them on their page. */
	isFixed;
	#source;
	#policy;
	#dependencies;
	#now;
	#recent;
	#words;
	constructor(source, isFixed, policy, dependencies, now) {
		this.isFixed = isFixed;
		this.#source = source;
		this.#policy = policy;
		this.#dependencies = dependencies;
		this.#now = now;
	}
	async state() {
		const state = await this.#source();
		this.#recent = {
			state,
			until: this.#now() + RECENT
		};
		return state;
	}
	/** The same, as it was a few seconds ago: for what is asked with every page. */
	async recentState() {
		const { state, until = 0 } = this.#recent ?? {};
		const now = this.#now();
		return state && until > now && until <= now + RECENT ? state : await this.state();
	}
	/** @param discussion absent for what holds where no discussion has rules of its own */
	async rulesFor(discussion) {
		return effectiveRules(this.#policy, (await this.recentState()).rules, discussion);
	}
	async judgesFor(discussion) {
		const { rules, revision } = await this.state();
		if (this.#words?.revision !== revision) this.#words = {
			revision,
			judge: wordsJudge(rules)
		};
		const effective = effectiveRules(this.#policy, rules, discussion);
		return judgesOf(effective, this.#words.judge, this.#dependencies);
	}
};
export { RuleBook, noRules };

//# sourceMappingURL=rule-book.js.map