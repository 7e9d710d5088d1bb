import { AfterwordError, throwIfAborted } from "../core/errors.js";
import "../protocol/proof.js";
import { deriveKey } from "./http-proof-key.js";
// src/adapters/http-proof.ts
/** How many challenges are solved for one attempt to send. A challenge can become too old while a device sleeps. */
var MOST_CHALLENGES = 3;
/** Keys that are derived at a time. */
var AT_A_TIME = 4;
/** A server that wants more is not obeyed: keys, and iterations of all of them. */
var MOST_KEYS = 2e4;
var MOST_ITERATIONS = 1e8;
var challengeIn = ({ cause }) => cause?.challenge;
var bytesOf = (hex) => (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
var hexOf = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
/** @throws AfterwordError `aborted`, and `unavailable` if the challenge asks too much */
var solve = async (challenge, signal) => {
	const { algorithm, cost, nonce, salt, keyLength, keyPrefix } = challenge.parameters;
	const [start, saltBytes] = [bytesOf(nonce), new Uint8Array(bytesOf(salt))];
	const most = algorithm === "PBKDF2/SHA-256" ? Math.min(MOST_KEYS, Math.floor(MOST_ITERATIONS / cost)) : 0;
	const keyOf = async (counter) => {
		const password = new Uint8Array([
			...start,
			0,
			0,
			0,
			0
		]);
		new DataView(password.buffer).setUint32(start.length, counter);
		const derivedKey = hexOf(await deriveKey(password, saltBytes, cost, keyLength));
		return derivedKey.startsWith(keyPrefix) ? {
			counter,
			derivedKey
		} : void 0;
	};
	for (let counter = 0; counter < most; counter += AT_A_TIME) {
		throwIfAborted(signal);
		const solution = (await Promise.all(Array.from({ length: AT_A_TIME }, (_, index) => keyOf(counter + index)))).find(Boolean);
		if (solution) return {
			challenge,
			solution
		};
	}
	throw new AfterwordError("unavailable", "The challenge of the server is too hard.");
};
/**
* Sends a comment with a proof.
*
* @param refusal the error that has the challenge
*/
var prove = async (refusal, add, call) => {
	let error = refusal;
	for (let left = MOST_CHALLENGES; left > 0; left -= 1) {
		const proof = await solve(challengeIn(error), call?.signal);
		const text = btoa(JSON.stringify(proof)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
		try {
			return await add(text);
		} catch (thrown) {
			error = thrown;
			if (!challengeIn(error)) break;
		}
	}
	throw error;
};
export { prove, solve };

//# sourceMappingURL=http-proof.js.map