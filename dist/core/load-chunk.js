import { asAfterwordError } from "./errors.js";
// src/core/load-chunk.ts
/** The text of a function that does nothing but import a file beside this one. A bundler may have put the module into an export. */
var IMPORT = /^\(\) ?=> ?import\(.(\.[\w./-]+).\)(?:\.then\((\w+) ?=> ?\2\.(\w+)\))?$/;
/**
* Makes a function that loads something once. After a failure the next call tries again. Some browsers remember that a file could
* not be loaded. So if `load` is nothing but `() => import('./file.js')`, the next call tries another address, with a query, and the
* one after that the first address again.
*
* @throws AfterwordError `network`
*/
var loadable = (load) => {
	const [, file, , name = ""] = IMPORT.exec(String(load)) ?? [];
	const loadElsewhere = async () => {
		const module = await import(
			/* @vite-ignore */
			/* webpackIgnore: true */
			`${file}?${Date.now()}`
);
		return module[name] ?? module;
	};
	let next = load;
	let loading;
	return () => loading ??= next().catch((cause) => {
		loading = void 0;
		next = file && next === load ? loadElsewhere : load;
		throw asAfterwordError(cause, "network");
	});
};
export { loadable };

//# sourceMappingURL=load-chunk.js.map