import { asAfterwordError } from "./errors.js";
import { hasIntegrityMap } from "./integrity-map.js";
// src/core/load-chunk.ts
/** The text of a function that does nothing but import a file beside this one. A bundler may have put the module into an export. */
var IMPORT = /^\(\) ?=> ?import\(.(\.[\w./-]+).\)(?:\.then\((\w+) ?=> ?\2\.(\w+)\))?$/;
/** The other address of a file that could not be loaded from its own. All who load the file share it, so that it runs once. */
var addresses = {};
/**
* Makes a function that loads something once. After a failure the next call tries again. Some browsers remember that a file could
* not be loaded. So if `load` is nothing but `() => import('./file.js')`, the next call tries another address, with a query, and the
* one after that the first address again. Where an import map has integrity values, all calls try the first address.
*
* @throws AfterwordError `network`
*/
var loadable = (load) => {
	const [, file = "", , name = ""] = IMPORT.exec(String(load)) ?? [];
	const loadFrom = async (address) => {
		const module = await import(
			/* @vite-ignore */
			/* webpackIgnore: true */
			address
);
		return module[name] ?? module;
	};
	let loading;
	return () => {
		const address = addresses[file];
		return loading ??= (address ? loadFrom(address) : load()).catch((cause) => {
			loading = void 0;
			if (file && addresses[file] === address) addresses[file] = address || hasIntegrityMap() ? void 0 : `${file}?${Date.now()}`;
			throw asAfterwordError(cause, "network");
		});
	};
};
export { loadable };

//# sourceMappingURL=load-chunk.js.map