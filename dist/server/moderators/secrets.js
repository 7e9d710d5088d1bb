import { digest } from "../digest.js";
// src/server/moderators/secrets.ts
var BYTES = 32;
/** What a bearer token of a moderator's session begins with, so that it is never taken for a JWT. */
var TOKEN_PREFIX = "moderator_";
var SECRET = /^[\w-]{43}$/;
/** 256 random bits as 43 characters that need no encoding in an address. */
var randomSecret = () => {
	let binary = "";
	for (const byte of crypto.getRandomValues(new Uint8Array(BYTES))) binary += String.fromCharCode(byte);
	return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
};
var isSecret = (text) => SECRET.test(text);
/** What is stored of a secret. Its purpose is part of it: a secret of one purpose never serves another. */
var hashOf = (purpose, secret) => digest(`${purpose} ${secret}`);
export { TOKEN_PREFIX, hashOf, isSecret, randomSecret };

//# sourceMappingURL=secrets.js.map