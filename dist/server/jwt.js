import { AfterwordError } from "../core/errors.js";
import { webAddress } from "../core/url.js";
import { AUTHOR_ROLES, wordIn } from "../core/vocabulary.js";
import { checkKeyAddress, remoteKeySet } from "./jwks.js";
// src/server/jwt.ts
var SHORTEST_SECRET = 32;
var LONGEST_SUBJECT = 255;
var PUBLIC_ALGORITHMS = [
	"RS256",
	"PS256",
	"ES256",
	"ES384",
	"EdDSA",
	"Ed25519"
];
/**
* Makes a reader of tokens with these options.
*
* @throws TypeError for keys at an address that is not https:, except on this machine
*/
var jwtReader = (options) => {
	const { clockTolerance = 30 } = options;
	if (webAddress(options.key)) checkKeyAddress(options.key);
	let verifying;
	const verifier = () => verifying ??= verifierOf(options);
	const read = async (token) => {
		const verify = await verifier();
		try {
			const { payload } = await verify(token);
			return {
				...signedInAs(payload),
				expires: (payload.exp + clockTolerance) * 1e3
			};
		} catch (cause) {
			if (cause instanceof AfterwordError) throw cause;
			const { code = "" } = cause;
			if (!code.startsWith("ERR_J")) throw new AfterwordError("unavailable", "Sign-ins cannot be checked at the moment.", { cause });
			throw unauthorized("This sign-in is invalid or has expired.", cause);
		}
	};
	return Object.assign(read, { ready: async () => void await verifier() });
};
var unauthorized = (message, cause) => new AfterwordError("unauthorized", message, cause === void 0 ? {} : { cause });
var load = async () => {
	try {
		return await import("jose");
	} catch (cause) {
		throw new AfterwordError("unavailable", "Signed-in readers need a package: npm install jose", { cause });
	}
};
var verifierOf = async ({ key, audience, issuer, clockTolerance = 30, now }) => {
	const jose = await load();
	const { decodeProtectedHeader, jwtVerify } = jose;
	const checks = {
		clockTolerance,
		requiredClaims: ["sub", "exp"],
		...audience !== void 0 && { audience },
		...issuer !== void 0 && { issuer }
	};
	const at = () => now ? { currentDate: new Date(now()) } : {};
	if (webAddress(key)) {
		const keys = remoteKeySet({
			address: key,
			now
		}, jose);
		return (token) => jwtVerify(token, keys, {
			...checks,
			...at(),
			algorithms: PUBLIC_ALGORITHMS
		});
	}
	if (key.includes("-----BEGIN")) {
		const keys = await keysIn(key, jose);
		return async (token) => {
			const { alg = "" } = decodeProtectedHeader(token);
			const publicKey = keys.get(alg);
			if (!publicKey) throw unauthorized(`The algorithm ${alg} does not fit this public key.`);
			return await jwtVerify(token, publicKey, {
				...checks,
				...at(),
				algorithms: [alg]
			});
		};
	}
	checkSecret(key);
	const secret = new TextEncoder().encode(key);
	return (token) => jwtVerify(token, secret, {
		...checks,
		...at(),
		algorithms: ["HS256"]
	});
};
/** A public key as imported for each algorithm that it can be used with. */
var keysIn = async (pem, { importSPKI }) => {
	const keys = /* @__PURE__ */ new Map();
	let cause;
	for (const algorithm of PUBLIC_ALGORITHMS) try {
		keys.set(algorithm, await importSPKI(pem, algorithm));
	} catch (error) {
		cause = error;
	}
	if (keys.size) return keys;
	throw new TypeError("This key cannot be used to verify tokens: a public key begins with -----BEGIN PUBLIC KEY-----.", { cause });
};
/** @throws TypeError for a secret that can be guessed */
var checkSecret = (key) => {
	if (webAddress(key) || key.includes("-----BEGIN") || key.length >= SHORTEST_SECRET) return;
	throw new TypeError(`A secret for tokens has ${SHORTEST_SECRET} characters or more: openssl rand -base64 32 makes one.`);
};
var text = (claim) => typeof claim === "string" && claim !== "" ? claim : void 0;
var signedInAs = (claims) => {
	const id = text(claims["sub"]);
	if (!id) throw unauthorized("The token’s \"sub\" is missing or empty.");
	if (new TextEncoder().encode(id).byteLength > LONGEST_SUBJECT) throw unauthorized(`The token’s "sub" has more than ${LONGEST_SUBJECT} bytes.`);
	const url = webAddress(text(claims["website"]) ?? text(claims["url"]));
	const avatar = webAddress(text(claims["picture"]) ?? text(claims["avatar"]));
	const role = wordIn(AUTHOR_ROLES, claims["role"]);
	const email = claims["email_verified"] === false ? void 0 : text(claims["email"]);
	return {
		author: {
			id,
			name: text(claims["name"]) ?? text(claims["preferred_username"]) ?? "",
			...url && { url },
			...avatar && { avatar },
			...role && { role }
		},
		...email !== void 0 && { email },
		moderates: role === "moderator"
	};
};
export { checkSecret, jwtReader };

//# sourceMappingURL=jwt.js.map