import { AfterwordError } from "../core/errors.js";
import { routes } from "../protocol/routes.js";
import { formerRoutes } from "./former-routes.js";
import { HttpError } from "./http-error.js";
// src/server/router.ts
var patternsOf = (table) => Object.entries(table).map(([name, { method, path }]) => ({
	name,
	method,
	segments: path.slice(1).split("/")
}));
var patterns = [...patternsOf(routes), ...patternsOf(formerRoutes)];
var isName = (segment) => segment.startsWith("{");
var fits = (pattern, segments) => pattern.segments.length === segments.length && pattern.segments.every((segment, index) => isName(segment) || segment === segments[index]);
/**
* @param path without the base the server is mounted at
* @throws HttpError 404 and 405, 400 for a name that cannot be decoded
*/
var matchRoute = (method, path, query) => {
	const segments = path.slice(1).split("/");
	const fitting = patterns.filter((pattern) => fits(pattern, segments));
	if (!fitting.length) throw new HttpError(new AfterwordError("not-found", `There is nothing at ${path.slice(0, 200)}.`), 404);
	const wanted = method === "HEAD" ? "GET" : method;
	const pattern = fitting.find((one) => one.method === wanted);
	if (!pattern) {
		const allow = fitting.map((one) => one.method).join(", ");
		throw new HttpError(new AfterwordError("unsupported", `Use ${allow} here.`), 405, { allow });
	}
	const search = new URLSearchParams(query);
	for (const [index, segment] of pattern.segments.entries()) if (isName(segment)) search.append(segment.slice(1, -1), decoded(segment.slice(1, -1), segments[index] ?? ""));
	return {
		name: pattern.name,
		search
	};
};
var decoded = (name, segment) => {
	try {
		return decodeURIComponent(segment);
	} catch {
		throw new HttpError(new AfterwordError("invalid", `The ${name} in this address is not percent-encoded UTF-8.`), 400);
	}
};
export { matchRoute };

//# sourceMappingURL=router.js.map