import { AfterwordError } from "../core/errors.js";
import { DAY } from "./durations.js";
// src/server/jwks.ts
/** Milliseconds for which keys are not read again, */
var FRESH = 6e5;
/** and for which they stay valid while the address cannot be read. */
var LONGEST_KEPT = DAY;
/** Milliseconds between two reads because of an unknown key: anybody can send a token that names one. */
var LOOK_EVERY = 3e4;
/** Milliseconds between two attempts while the address cannot be read. */
var TRY_EVERY = 2e3;
var TIMEOUT = 5e3;
var LARGEST = 262144;
var LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;
/** @throws TypeError for an address without encryption, whose answers could be replaced on the way */
var checkKeyAddress = (address) => {
	const { protocol, hostname } = new URL(address);
	if (protocol === "https:" || LOOPBACK.test(hostname)) return;
	throw new TypeError(`Keys for tokens must be read over https:, not from ${new URL(address).origin}: without encryption they could be replaced on the way. http: is for this machine only (localhost).`);
};
/** Finds the key of a token, as `jwtVerify` asks for it. */
var remoteKeySet = ({ address, now = Date.now, fetch: get = fetch }, jose) => {
	let keys;
	let readAt = -Infinity;
	let failedAt = -Infinity;
	let reading;
	let cause;
	const since = (moment) => {
		const passed = now() - moment;
		return passed < 0 ? Infinity : passed;
	};
	/** Reads the keys, unless that failed a moment ago. Resolves to whether they were read. */
	const read = async () => {
		if (since(failedAt) < TRY_EVERY) return false;
		try {
			keys = jose.createLocalJWKSet(await readKeys(get, address));
			readAt = now();
			return true;
		} catch (error) {
			failedAt = now();
			cause = error;
			return false;
		}
	};
	const readOnce = () => {
		reading ??= read().finally(() => reading = void 0);
		return reading;
	};
	return async (header, token) => {
		let isRead = true;
		if (!keys || since(readAt) >= FRESH) isRead = await readOnce();
		if (!keys || since(readAt) >= LONGEST_KEPT) throw unreadable(cause);
		try {
			return await keys(header, token);
		} catch (error) {
			if (error.code !== "ERR_JWKS_NO_MATCHING_KEY") throw error;
			if (since(readAt) >= LOOK_EVERY || !isRead) isRead = await readOnce();
			if (!isRead) throw unreadable(cause);
			return await keys(header, token);
		}
	};
};
var unreadable = (cause) => new AfterwordError("unavailable", "Sign-ins cannot be checked at the moment: their keys cannot be read.", {
	cause,
	retryAfter: TRY_EVERY
});
/** @throws Error that says what is wrong with the answer */
var readKeys = async (get, address) => {
	const response = await get(address, {
		headers: { accept: "application/json, application/jwk-set+json" },
		redirect: "manual",
		signal: AbortSignal.timeout(TIMEOUT)
	});
	if (response.status !== 200) {
		await response.body?.cancel();
		throw new Error(`The address of the keys answers ${response.status}; it must answer 200, without a redirect.`);
	}
	return JSON.parse(await readText(response));
};
var readText = async (response) => {
	const decoder = new TextDecoder();
	let size = 0;
	let text = "";
	for await (const chunk of response.body ?? []) {
		size += chunk.byteLength;
		if (size > LARGEST) throw new Error(`The keys have more than ${LARGEST} bytes.`);
		text += decoder.decode(chunk, { stream: true });
	}
	return text + decoder.decode();
};
export { checkKeyAddress, remoteKeySet };

//# sourceMappingURL=jwks.js.map