import { AfterwordError } from "../../core/errors.js";
import { PROOF_ALGORITHM } from "../../protocol/proof.js";
// src/server/proof/challenges.ts
/** Milliseconds for which a challenge can be answered. */
var CHALLENGE_LIFE = 6e5;
/** The iterations of one key: about a millisecond of a computer. */
var COST = 5e3;
/** How many keys a reader derives, at difficulty 1: from the first to the second number, on average a hundred. */
var KEYS = [50, 150];
var loading;
var library = () => {
	loading ??= Promise.all([import("altcha-lib"), import("altcha-lib/algorithms/web/pbkdf2")]).then(([altcha, algorithm]) => ({
		...altcha,
		deriveKey: algorithm.deriveKey
	}), (cause) => {
		loading = void 0;
		throw new AfterwordError("unavailable", "A proof of work needs a package: npm install altcha-lib", { cause });
	});
	return loading;
};
var secretsOf = (secret) => ({
	hmacSignatureSecret: secret,
	hmacKeySignatureSecret: `key ${secret}`
});
/** @param difficulty how many times as many keys as usual */
var makeChallenge = async ({ secret, audience, now }, difficulty) => {
	const { createChallenge, deriveKey: derive, randomInt } = await library();
	const [least, most] = KEYS.map((keys) => Math.round(keys * difficulty));
	const data = {
		audience,
		expires: Math.trunc(now) + CHALLENGE_LIFE
	};
	const { parameters, signature } = await createChallenge({
		algorithm: PROOF_ALGORITHM,
		cost: COST,
		counter: randomInt(most, least),
		deriveKey: derive,
		data,
		...secretsOf(secret)
	});
	return {
		parameters: {
			...parameters,
			keyLength: parameters.keyLength ?? 32
		},
		signature
	};
};
/** @returns the name of the challenge, by which it is used only once; `undefined` if the proof is invalid */
var verifyProof = async (text, { secret, audience, now }) => {
	const { verifySolution, deriveKey: derive } = await library();
	try {
		const { challenge, solution } = proofIn(text);
		const { data, keySignature, nonce } = challenge.parameters;
		if (data?.audience !== audience || !(data.expires > now) || typeof keySignature !== "string") return void 0;
		const { verified } = await verifySolution({
			challenge,
			solution,
			deriveKey: derive,
			...secretsOf(secret)
		});
		return verified ? nonce : void 0;
	} catch {
		return;
	}
};
var proofIn = (text) => JSON.parse(atob(text.replaceAll("-", "+").replaceAll("_", "/")));
export { CHALLENGE_LIFE, makeChallenge, verifyProof };

//# sourceMappingURL=challenges.js.map