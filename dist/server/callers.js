import { AfterwordError } from "../core/errors.js";
import { digest } from "./digest.js";
// src/server/callers.ts
var SHORTEST_SECRET = 32;
var LONGEST_SECRET = 200;
var unauthorized = (message) => new AfterwordError("unauthorized", message);
/**
* Who makes a request; `undefined` for someone who does not say.
*
* @throws AfterwordError `unauthorized`
*/
var identify = async (authorization, readToken) => {
	if (authorization === null) return void 0;
	const [, scheme = "", value = ""] = /^([!-~]+) +([!-~]+)$/.exec(authorization) ?? [];
	if (scheme.toLowerCase() === "bearer") {
		if (!readToken) throw unauthorized("This server knows no sign-in: it was given no key for tokens.");
		const { author, moderates } = await readToken(value);
		return {
			key: `user ${author.id}`,
			author,
			moderates
		};
	}
	if (scheme.toLowerCase() !== "guest") throw unauthorized("Authorize with \"Bearer\", a token, or \"Guest\", a secret.");
	if (value.length < SHORTEST_SECRET || value.length > LONGEST_SECRET) throw unauthorized(`A guest’s secret has ${SHORTEST_SECRET} to ${LONGEST_SECRET} random characters.`);
	return { key: `guest ${await digest(value)}` };
};
export { identify };

//# sourceMappingURL=callers.js.map