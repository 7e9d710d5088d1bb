import { hasIntegrityMap } from "./core/integrity-map.js";
// src/load-words.ts
var here = import.meta.url;
/** What is put behind the address of a file that could not be loaded: some browsers remember that it could not. */
var queries = {};
/** @param name of a file in the folder of the languages, such as `pt-BR-controls` */
var loadWords = async (name) => {
	const file = new URL(`locales/${name}.js${queries[name] ?? ""}`, here).href;
	try {
		return await import(
			/* @vite-ignore */
			/* webpackIgnore: true */
			file
);
	} catch (error) {
		queries[name] = queries[name] || hasIntegrityMap() ? "" : `?${Date.now()}`;
		throw error;
	}
};
export { loadWords };

//# sourceMappingURL=load-words.js.map