// src/adapters/http-proof-key.ts
var add = (...numbers) => numbers.reduce((sum, one) => sum + one | 0, 0);
/** The first 32 bits of the fractions of roots of the first primes. */
var fractions = (count, root) => {
	const found = [];
	for (let number = 2; found.length < count; number += 1) if (!Array.from({ length: number - 2 }, (_, index) => number % (index + 2)).includes(0)) found.push(number);
	return Int32Array.from(found, (prime) => prime ** (1 / root) % 1 * 2 ** 32);
};
var ROUNDS = fractions(64, 3);
var START = fractions(8, 2);
var words = /* @__PURE__ */ new Int32Array(64);
/** Hashes one block of 16 words into a state. */
var compress = (state, block) => {
	words.set(block);
	for (let at = 16; at < 64; at += 1) {
		const [x, y] = [words[at - 15], words[at - 2]];
		words[at] = words[at - 16] + words[at - 7] + ((x >>> 7 | x << 25) ^ (x >>> 18 | x << 14) ^ x >>> 3) + ((y >>> 17 | y << 15) ^ (y >>> 19 | y << 13) ^ y >>> 10);
	}
	let a = state[0];
	let b = state[1];
	let c = state[2];
	let d = state[3];
	let e = state[4];
	let f = state[5];
	let g = state[6];
	let h = state[7];
	for (let at = 0; at < 64; at += 1) {
		const first = h + ((e >>> 6 | e << 26) ^ (e >>> 11 | e << 21) ^ (e >>> 25 | e << 7)) + (e & f ^ ~e & g) + ROUNDS[at] + words[at] | 0;
		const second = ((a >>> 2 | a << 30) ^ (a >>> 13 | a << 19) ^ (a >>> 22 | a << 10)) + (a & b ^ a & c ^ b & c) | 0;
		h = g;
		g = f;
		f = e;
		e = d + first | 0;
		d = c;
		c = b;
		b = a;
		a = first + second | 0;
	}
	return Int32Array.of(add(state[0], a), add(state[1], b), add(state[2], c), add(state[3], d), add(state[4], e), add(state[5], f), add(state[6], g), add(state[7], h));
};
/** The last block of a message of which one block went before: at most 55 bytes, a one, zeros, and the length in bits. */
var lastBlock = (bytes) => {
	const view = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(64));
	bytes.forEach((byte, index) => view.setUint8(index, byte));
	view.setUint8(bytes.length, 128);
	view.setUint32(60, (64 + bytes.length) * 8);
	return Int32Array.from({ length: 16 }, (_, index) => view.getInt32(index * 4));
};
/** The last block with a hash of 8 words in it. */
var blockOf = (hash) => {
	const block = /* @__PURE__ */ new Int32Array(16);
	block.set(hash);
	block[8] = 2147483648;
	block[15] = 768;
	return block;
};
/**
* The key as it is computed without the browser's cryptography.
*
* @param password at most 64 bytes
* @param salt at most 51 bytes
*/
var computeKey = (password, salt, cost) => {
	const padded = (pad) => {
		const view = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(64));
		for (let at = 0; at < 64; at += 1) view.setUint8(at, (password[at] ?? 0) ^ pad);
		return compress(START, Int32Array.from({ length: 16 }, (_, index) => view.getInt32(index * 4)));
	};
	const [inner, outer] = [padded(54), padded(92)];
	const sign = (block) => compress(outer, blockOf(compress(inner, block)));
	let signature = sign(lastBlock(Uint8Array.of(...salt, 0, 0, 0, 1)));
	const key = signature.slice();
	for (let round = 1; round < cost; round += 1) {
		signature = sign(blockOf(signature));
		for (let at = 0; at < 8; at += 1) key[at] = key[at] ^ signature[at];
	}
	const view = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(32));
	key.forEach((word, index) => view.setInt32(index * 4, word));
	return new Uint8Array(view.buffer);
};
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
/** @param length bytes, at most 32 */
var deriveKey = async (password, salt, cost, length) => {
	const { subtle } = crypto;
	if (!subtle) return (await inTurn(() => computeKey(password, salt, cost))).slice(0, length);
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