// src/server/judging/check-signature.ts
var PREFIX = "whsec_";
var [SHORTEST, LONGEST] = [24, 64];
var bytesIn = (secret) => {
	try {
		return Uint8Array.from(atob(secret.slice(6)), (character) => character.charCodeAt(0));
	} catch {
		return;
	}
};
/**
* A function that makes the headers for a body; without a secret, none.
*
* @throws TypeError if the secret is invalid
*/
var signatureHeaders = (secret) => {
	if (secret === void 0) return async () => ({});
	const bytes = secret.startsWith(PREFIX) ? bytesIn(secret) : void 0;
	if (!bytes || bytes.length < SHORTEST || bytes.length > LONGEST) throw new TypeError(`A secret of a check is ${PREFIX} and ${SHORTEST} to ${LONGEST} random bytes in base64.`);
	const importing = crypto.subtle.importKey("raw", bytes, {
		name: "HMAC",
		hash: "SHA-256"
	}, false, ["sign"]);
	return async (body) => {
		const id = `msg_${crypto.randomUUID()}`;
		const timestamp = String(Math.floor(Date.now() / 1e3));
		const signed = new TextEncoder().encode(`${id}.${timestamp}.${body}`);
		const signature = new Uint8Array(await crypto.subtle.sign("HMAC", await importing, signed));
		return {
			"webhook-id": id,
			"webhook-timestamp": timestamp,
			"webhook-signature": `v1,${btoa(String.fromCharCode(...signature))}`
		};
	};
};
export { signatureHeaders };

//# sourceMappingURL=check-signature.js.map