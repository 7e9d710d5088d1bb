import { AfterwordError } from "../core/errors.js";
import { PATH_PARAMETERS } from "../protocol/operations.js";
import { routes } from "../protocol/routes.js";
import { Refusal } from "./refusal.js";
// src/server/router.ts
var patterns = Object.keys(routes).map((name) => ({
	name,
	method: routes[name].method,
	segments: routes[name].path.slice(1).split("/")
}));
var fits = (pattern, segments) => pattern.segments.length === segments.length && pattern.segments.every((segment, index) => segment.startsWith("{") || segment === segments[index]);
/**
* @param path without the base the server is mounted at
* @throws Refusal 404 and 405, 400 for a name that is none
*/
var matchRoute = (method, path) => {
	const segments = path.slice(1).split("/");
	const fitting = patterns.filter((pattern) => fits(pattern, segments));
	if (!fitting.length) throw new Refusal(new AfterwordError("not-found", `There is nothing at ${path.slice(0, 200)}.`), 404);
	const wanted = method === "HEAD" ? "GET" : method;
	const pattern = fitting.find((one) => one.method === wanted);
	if (!pattern) {
		const allow = fitting.map((one) => one.method).join(", ");
		throw new Refusal(new AfterwordError("unsupported", `Use ${allow} here.`), 405, { allow });
	}
	const names = {};
	for (const [index, segment] of pattern.segments.entries()) if (segment.startsWith("{")) names[segment.slice(1, -1)] = decoded(segment.slice(1, -1), segments[index] ?? "");
	return {
		name: pattern.name,
		names
	};
};
var decoded = (name, segment) => {
	const { minLength = 0, maxLength = Infinity } = PATH_PARAMETERS[name];
	let text;
	try {
		text = decodeURIComponent(segment);
	} catch {
		throw new Refusal(new AfterwordError("invalid", `The ${name} in this address is not percent-encoded UTF-8.`), 400);
	}
	if (text.length >= minLength && text.length <= maxLength) return text;
	throw new Refusal(new AfterwordError("not-found", `A ${name} has ${minLength} to ${maxLength} characters.`), 404);
};
export { matchRoute };

//# sourceMappingURL=router.js.map