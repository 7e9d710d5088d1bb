import { AfterwordError } from "../../core/errors.js";
import { digest } from "../digest.js";
import { HttpError } from "../http-error.js";
import { CHALLENGE_LIFE, makeChallenge, verifyProof } from "./challenges.js";
import { WriteLoad } from "./load.js";
import { DAY } from "../durations.js";
// src/server/proof/proofs.ts
/** Rules that say nothing against a comment: all comments wait, or all of new readers. */
var NEUTRAL = /* @__PURE__ */ new Set(["first", "everything"]);
/** Says that the draft must come again with a proof. */
var ProofRequired = class extends HttpError {
	challenge;
	constructor(challenge) {
		super(new AfterwordError("unavailable", "Solve the challenge and send this again with the parameter proof."), 428);
		this.challenge = challenge;
	}
};
var Proofs = class {
	#demand;
	#store;
	#now;
	#load;
	constructor(demand, store, now) {
		this.#demand = demand;
		this.#store = store;
		this.#now = now;
		this.#load = new WriteLoad(now);
	}
	/** Whether a proof is valid and was not used before; from then on it is used. */
	async accept(proof, identity, id) {
		if (proof === void 0 || this.#demand === "never") return false;
		const nonce = await verifyProof(proof, await this.#purpose(identity, id));
		if (nonce === void 0) return false;
		const user = crypto.randomUUID();
		return await this.#store.claim(`proof ${nonce}`, user, 2 * CHALLENGE_LIFE) === user;
	}
	/**
	* Called for each draft that comes without a proof.
	*
	* @param reasons what the judges found
	* @throws ProofRequired
	*/
	async check(identity, id, reasons = []) {
		if (this.#demand === "never" || identity?.author || identity?.moderates) return;
		this.#load.note();
		const { level } = this.#load;
		const isSuspicious = reasons.some(({ rule }) => !NEUTRAL.has(rule));
		if (this.#demand === "suspicious" && !isSuspicious && level <= 1) return;
		throw new ProofRequired(await makeChallenge(await this.#purpose(identity, id), Math.max(1, level)));
	}
	/** The secret is made anew each day; a challenge that was signed with the last one is asked again. */
	async #purpose(identity, id) {
		return {
			secret: await this.#store.claim("proof secret", crypto.randomUUID() + crypto.randomUUID(), DAY),
			audience: await digest(JSON.stringify([identity?.key ?? "", id])),
			now: this.#now()
		};
	}
};
export { ProofRequired, Proofs };

//# sourceMappingURL=proofs.js.map