import { matchRoute } from "./router.js";
// src/server/mounted-path.ts
/**
* @param base the path the server stands under, without a slash at its end; '' for none
* @throws Refusal as matchRoute does
*/
var matchMounted = (method, pathname, base) => {
	const match = (path) => ({
		...matchRoute(method, path),
		path
	});
	if (base === "" || !(pathname === base || pathname.startsWith(`${base}/`))) return match(pathname);
	try {
		return match(pathname.slice(base.length) || "/");
	} catch (error) {
		try {
			return match(pathname);
		} catch {
			throw error;
		}
	}
};
export { matchMounted };

//# sourceMappingURL=mounted-path.js.map