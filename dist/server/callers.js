import { DRAFT_LIMITS, EMAIL } from "../core/draft.js";
import { AfterwordError } from "../core/errors.js";
import { digest } from "./digest.js";
// src/server/callers.ts
var SHORTEST_SECRET = 32;
var LONGEST_SECRET = 200;
var unauthorized = (message) => new AfterwordError("unauthorized", message);
/**
* Who makes a request; `undefined` if the request does not say. A reading request with an invalid or expired sign-in counts as
* anonymous: it may read what everyone may read. A writing request with one is refused.
*
* @throws AfterwordError `unauthorized`
*/
var identify = async (authorization, readToken, isReading) => {
	if (authorization === null) return void 0;
	const [, scheme = "", value = ""] = /^([!-~]+) +([!-~]+)$/.exec(authorization) ?? [];
	if (scheme.toLowerCase() === "bearer") try {
		return await bearer(value, readToken);
	} catch (error) {
		if (isReading && error instanceof AfterwordError && error.code === "unauthorized") return void 0;
		throw error;
	}
	if (scheme.toLowerCase() !== "guest") throw unauthorized("Authorize with \"Bearer\", a token, or \"Guest\", a secret.");
	if (value.length < SHORTEST_SECRET || value.length > LONGEST_SECRET) throw unauthorized(`A guest’s secret has ${SHORTEST_SECRET} to ${LONGEST_SECRET} random characters.`);
	return { key: `guest ${await digest(value)}` };
};
var bearer = async (token, readToken) => {
	if (!readToken) throw unauthorized("This server knows no sign-in: it was given no key for tokens.");
	const { author, moderates, email, expires } = await readToken(token);
	const isValid = email !== void 0 && email.length <= DRAFT_LIMITS.email && EMAIL.test(email);
	return {
		key: `user ${author.id}`,
		author: bounded(author),
		...isValid && { email },
		moderates,
		expires
	};
};
/** The limits of a guest's fields hold for signed-in readers too. A longer name is cut, because the reader cannot change it here. */
var bounded = ({ name, url, avatar, ...rest }) => ({
	...rest,
	name: name.slice(0, DRAFT_LIMITS.name).replace(/\p{Cs}$/u, ""),
	...url && url.length <= DRAFT_LIMITS.url && { url },
	...avatar && avatar.length <= DRAFT_LIMITS.url && { avatar }
});
export { identify };

//# sourceMappingURL=callers.js.map