// src/elements/nearest-language.ts
/** The `lang` that an element has, or inherits: an element in a shadow root inherits it from the host. By default `en`. */
var nearestLanguage = (element) => {
	const { host } = element.getRootNode();
	return element.closest("[lang]")?.lang ?? (host ? nearestLanguage(host) : "en");
};
export { nearestLanguage };

//# sourceMappingURL=nearest-language.js.map