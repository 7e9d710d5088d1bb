import { operations } from "../protocol/operations.js";
import { matchRoute } from "./router.js";
// src/server/mounted-path.ts
/** Whether the route knows every parameter in the query of the request. */
var takesAll = ({ name, search }) => {
	const known = operations[name].query ?? {};
	return [...search.keys()].every((key) => Object.hasOwn(known, key));
};
/**
* @param base the path the server is mounted at, without a slash at its end; '' for none
* @throws HttpError as matchRoute does
*/
var matchMounted = (method, { pathname, searchParams }, base) => {
	const match = (path) => matchRoute(method, path, searchParams);
	if (base === "" || !(pathname === base || pathname.startsWith(`${base}/`))) return match(pathname);
	let below;
	let failure;
	try {
		below = match(pathname.slice(base.length) || "/");
		if (takesAll(below)) return below;
	} catch (error) {
		failure = error;
	}
	try {
		const whole = match(pathname);
		if (!below || takesAll(whole)) return whole;
	} catch {
		if (!below) throw failure;
	}
	return below;
};
export { matchMounted };

//# sourceMappingURL=mounted-path.js.map