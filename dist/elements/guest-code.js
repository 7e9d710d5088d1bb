// src/elements/guest-code.ts
var DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
var CHECK_DIGITS = 4;
/** The lengths that the server takes. */
var SECRET = /^[!-~]{32,200}$/;
/** The secrets that the http adapter makes. They are written shorter. */
var HEX = /^([0-9a-f]{2}){16,100}$/;
/** FNV-1a, its last 20 bits. */
var checkSumOf = (bytes) => {
	let hash = 2166136261;
	for (const byte of bytes) hash = Math.imul(hash ^ byte, 16777619);
	return Array.from({ length: CHECK_DIGITS }, (_, place) => hash >>> 5 * place & 31);
};
/** Numbers of so many bits as numbers of other bits. The last one may be filled up with zeros. */
var regroup = (numbers, from, to) => {
	const regrouped = [];
	let [held, bits] = [0, 0];
	for (const number of numbers) {
		held = held << from | number;
		bits += from;
		while (bits >= to) {
			bits -= to;
			regrouped.push(held >> bits & (1 << to) - 1);
		}
		held &= (1 << bits) - 1;
	}
	return bits ? [...regrouped, held << to - bits & (1 << to) - 1] : regrouped;
};
var codeOf = (secret) => {
	const isHex = HEX.test(secret);
	const content = isHex ? secret.match(/../g).map((pair) => parseInt(pair, 16)) : Array.from(secret, (letter) => letter.codePointAt(0));
	const bytes = [Number(isHex), ...content];
	return [...regroup(bytes, 8, 5), ...checkSumOf(bytes)].map((digit) => DIGITS[digit]).join("").match(/.{1,4}/g).join("-");
};
/** The secret in a code, however it was typed; `undefined` if there is a mistake in it. */
var secretIn = (code) => {
	const typed = code.toLowerCase().replace(/[\s-]/g, "").replaceAll("o", "0").replace(/[il]/g, "1");
	const digits = Array.from(typed.slice(0, 400), (digit) => DIGITS.indexOf(digit));
	if (digits.includes(-1)) return void 0;
	const sum = digits.splice(-4);
	const bytes = regroup(digits, 5, 8).slice(0, Math.floor(digits.length * 5 / 8));
	if (checkSumOf(bytes).join() !== sum.join()) return void 0;
	const [isHex, ...content] = bytes;
	const secret = content.map((byte) => isHex ? byte.toString(16).padStart(2, "0") : String.fromCodePoint(byte)).join("");
	return SECRET.test(secret) && codeOf(secret).replaceAll("-", "") === typed ? secret : void 0;
};
export { codeOf, secretIn };

//# sourceMappingURL=guest-code.js.map