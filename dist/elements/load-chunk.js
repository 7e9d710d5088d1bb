import { asAfterwordError } from "../core/errors.js";
// src/elements/load-chunk.ts
/** The text of a function that does nothing but import a file beside this one. */
var IMPORT = /^\(\) ?=> ?import\(.(\.[\w./-]+).\)$/;
/**
* Makes a function that loads something once. After a failure the next call tries again. Some browsers remember that a file could
* not be loaded. So if `load` is nothing but `() => import('./file.js')`, another address is then tried, with a query.
*
* @throws AfterwordError `network`
*/
var loadable = (load) => {
	let loading;
	return () => loading ??= load().catch((cause) => {
		loading = void 0;
		const [, file] = IMPORT.exec(String(load)) ?? [];
		if (file) load = () => import(
			/* @vite-ignore */
			/* webpackIgnore: true */
			`${file}?${Date.now()}`
);
		throw asAfterwordError(cause, "network");
	});
};
export { loadable };

//# sourceMappingURL=load-chunk.js.map