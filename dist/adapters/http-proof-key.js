import { pbkdf2Async } from "@noble/hashes/pbkdf2.js";
import { sha256 } from "@noble/hashes/sha2.js";
// src/adapters/http-proof-key.ts
/** The key as it is computed without the browser's cryptography. */
var computeKey = (password, salt, cost, length) => pbkdf2Async(sha256, password, salt, {
	c: cost,
	dkLen: length
});
/** Lets the page do what waits. Timers would take a second each while the page is hidden. */
var pause = () => new Promise((resolve) => {
	const { port1, port2 } = new MessageChannel();
	port1.addEventListener("message", () => {
		port1.close();
		resolve();
	});
	port1.start();
	port2.postMessage(0);
});
/** Computations that wait for each other. */
var last = Promise.resolve();
var inTurn = (compute) => {
	const done = last.then(pause).then(compute);
	last = done.catch(() => {});
	return done;
};
/** @param length bytes */
var deriveKey = async (password, salt, cost, length) => {
	const { subtle } = crypto;
	if (!subtle) return inTurn(() => computeKey(password, salt, cost, length));
	const key = await subtle.importKey("raw", password, "PBKDF2", false, ["deriveBits"]);
	const how = {
		name: "PBKDF2",
		hash: "SHA-256",
		salt,
		iterations: cost
	};
	return new Uint8Array(await subtle.deriveBits(how, key, length * 8));
};
export { computeKey, deriveKey };

//# sourceMappingURL=http-proof-key.js.map