import { wordIn } from "../../core/vocabulary.js";
// src/server/judging/check.ts
var CHECK_ANSWERS = [
	"fine",
	"hold",
	"spam"
];
/** Milliseconds for which a check is waited for. */
var PATIENCE = 5e3;
var FAILED = [{
	rule: "check",
	outcome: "hold",
	because: "no answer"
}];
var checkedOf = ({ discussion, draft, body, caller, network }, extras) => {
	const { name = "", url } = caller.author ?? draft?.author ?? {};
	const email = extras.includes("email") && draft?.author.email;
	return {
		discussion,
		edit: !draft,
		...draft && { parent: draft.parent },
		author: {
			name,
			...url && { url },
			...email && { email },
			signedIn: caller.author !== void 0
		},
		body: {
			format: body.format,
			source: body.source
		},
		...extras.includes("network") && network && { network }
	};
};
var findingsOf = (given) => {
	const { answer, because } = typeof given === "string" ? { answer: given } : { ...given };
	if (!wordIn(CHECK_ANSWERS, answer)) throw new TypeError("The answer of a check is fine, hold or spam.");
	if (answer === "fine") return [];
	return [{
		rule: "check",
		outcome: answer,
		...typeof because === "string" && because && { because }
	}];
};
var checkJudge = ({ check, extras = [], warn, patience = PATIENCE }) => async (candidate) => {
	const ending = new AbortController();
	const { signal } = ending;
	let timer;
	const late = new Promise((_, reject) => {
		timer = setTimeout(() => {
			reject(/* @__PURE__ */ new Error(`it took more than ${patience} ms`));
			ending.abort();
		}, patience);
	});
	try {
		return findingsOf(await Promise.race([Promise.resolve(check(checkedOf(candidate, extras), signal)), late]));
	} catch (error) {
		warn(`The check of a comment failed, and the comment waits for a moderator: ${error.message}`);
		return FAILED;
	} finally {
		clearTimeout(timer);
	}
};
export { CHECK_ANSWERS, checkJudge };

//# sourceMappingURL=check.js.map